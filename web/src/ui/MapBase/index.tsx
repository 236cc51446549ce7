import { useMapBase } from './logic';
import type { MapBaseProps } from './props';
import style from './style.module.css';

/** Land and water, states, counties, and the towns that there is room to name. Stands in an `<svg>`. */
export function MapBase(props: MapBaseProps) {
  const { transform, land, states, lakes, borders, towns } = useMapBase(props);
  return (
    <>
      <g transform={transform}>
        {[...land, ...states].map(({ box, d }) => (
          <path key={box.join()} className={style.land} d={d} />
        ))}
        {borders.map(({ id, d }) => (
          <path key={id} className={style.border} d={d} />
        ))}
        {lakes.map(({ box, d }) => (
          <path key={box.join()} className={style.lake} d={d} />
        ))}
      </g>
      {towns.map(({ dot, text }) => (
        <g key={`${text}${dot.x}`} transform={`translate(${dot.x} ${dot.y})`}>
          <circle className={style.dot} r="1.75" />
          <text className={style.town} y="-6">
            {text}
          </text>
        </g>
      ))}
    </>
  );
}
