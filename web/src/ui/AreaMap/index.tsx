import LocateFixed from 'lucide-react/icons/locate-fixed';
import Minus from 'lucide-react/icons/minus';
import Plus from 'lucide-react/icons/plus';
import { t } from '@/lib/words/ui';
import { IconButton } from '@/ui/IconButton';
import { MapBase } from '@/ui/MapBase';
import { MapMarker } from '@/ui/MapMarker';
import { useAreaMap } from './logic';
import type { AreaMapProps } from './props';
import style from './style.module.css';

/** A map drawn from our own borders. It asks nobody for tiles, so nobody learns where one looks. */
export function AreaMap(props: AreaMapProps) {
  const { ref, handlers, drawn, ...map } = useAreaMap(props);
  return (
    <div
      role="group"
      aria-label={props.label}
      aria-describedby={`${map.id}-keys`}
      className={style.frame}
      onKeyDown={map.keyed}
    >
      <div ref={ref} tabIndex={-1} className={style.map} {...handlers}>
        {drawn && (
          <>
            <svg className={style.drawing} aria-hidden="true">
              <MapBase view={drawn.view} size={drawn.size} taken={drawn.taken} />
              {drawn.circles.map(({ text, at, radius, isNamed }) => (
                <g key={text} transform={`translate(${at.x} ${at.y})`}>
                  <circle className={style.ring} r={radius} />
                  {isNamed && (
                    <text className={style.miles} y={-radius}>
                      {text}
                    </text>
                  )}
                </g>
              ))}
            </svg>
            {drawn.here && (
              <span
                role="img"
                aria-label={drawn.here.label}
                className={style.here}
                style={{
                  left: drawn.here.at.x,
                  top: drawn.here.at.y,
                  width: drawn.here.size,
                  height: drawn.here.size,
                }}
              />
            )}
            {drawn.marks.map(({ key, ...mark }) => (
              <MapMarker key={key} {...mark} />
            ))}
          </>
        )}
      </div>
      <p id={`${map.id}-keys`} hidden>
        {t('map.keys')}
      </p>
      <div className={style.tools}>
        {!map.isHome && (
          <IconButton label={t('map.home')} icon={LocateFixed} look="surface" onClick={map.home} />
        )}
        <IconButton label={t('map.closer')} icon={Plus} look="surface" onClick={map.closer} />
        <IconButton label={t('map.farther')} icon={Minus} look="surface" onClick={map.farther} />
      </div>
      {map.hasFailed && (
        <p role="status" className={style.failed}>
          {t('map.failed')}
        </p>
      )}
    </div>
  );
}
