import MapPin from 'lucide-react/icons/map-pin';
import Maximize2 from 'lucide-react/icons/maximize-2';
import Pencil from 'lucide-react/icons/pencil';
import { t } from '@/lib/words/profile';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { useProfileLocationPanel } from './logic';
import type { ProfileLocationPanelProps } from './props';
import style from './style.module.css';

/**
 * Where a player plays, as exactly as anybody is told: a label and whole miles. The whole of it leads to the map. The
 * drawing has the reader in its middle, and says how far away the player is but not in which direction.
 */
export function ProfileLocationPanel(props: ProfileLocationPanelProps) {
  const panel = useProfileLocationPanel(props);
  const { place, isMine, editHref, mapHref } = props;
  return (
    <Card as="section" look="bare" aria-labelledby="place" className={style.panel}>
      <header className={style.head}>
        <h2 id="place" className={style.title}>
          {panel.title}
        </h2>
        <div className={style.buttons}>
          {mapHref && (
            <Button look="quiet" size="sm" icon={Maximize2} href={mapHref} className={style.open}>
              {t('place.map')}
            </Button>
          )}
          {isMine && place && (
            <Button
              look="plain"
              size="sm"
              icon={Pencil}
              href={editHref}
              className={style.above}
              aria-label={t('place.edit.name')}
            >
              {t('profile.edit')}
            </Button>
          )}
        </div>
      </header>
      {panel.text && <p className={style.away}>{panel.text}</p>}
      {isMine && !place && (
        <p className={style.foot}>
          <Button size="sm" icon={MapPin} href={editHref}>
            {t('place.say')}
          </Button>
        </p>
      )}
      {panel.isFarUnknown && (
        <p className={style.foot}>
          <Button look="quiet" size="sm" icon={MapPin} href={editHref} className={style.above}>
            {t('place.say.far')}
          </Button>
        </p>
      )}
      {panel.theirs && (
        <svg
          className={style.map}
          viewBox="-179 -106 358 212"
          preserveAspectRatio="xMidYMid slice"
          aria-hidden="true"
        >
          {panel.rings.map((ring) => (
            <g key={ring.label}>
              <circle className={style.ring} r={ring.radius} />
              <g transform={`translate(0 ${-ring.radius})`}>
                <rect className={style.plate} x="-18" y="-8" width="36" height="16" rx="8" />
                <text className={style.label} y="3.5">
                  {ring.label}
                </text>
              </g>
            </g>
          ))}
          <circle className={style.theirs} r={panel.theirs.radius} />
          <circle className={style.halo} r="16" />
          <circle className={style.here} r="7" />
          <g transform={`translate(0 ${panel.theirs.radius})`}>
            <rect
              className={style.pill}
              x={-panel.theirs.width / 2}
              y="-10"
              width={panel.theirs.width}
              height="20"
              rx="10"
            />
            <text className={style.far} y="4.5">
              {panel.theirs.label}
            </text>
          </g>
        </svg>
      )}
    </Card>
  );
}
