import { useMiniature } from './logic';
import type { MiniatureProps } from './props';
import style from './style.module.css';

/** The real thing, drawn small, to be looked at: what it shows is said in words beside it. */
export function Miniature(props: MiniatureProps) {
  const { ref, frame } = useMiniature(props);
  return (
    <div ref={ref} className={style.stage} inert aria-hidden="true">
      <div className={style.small}>{props.children(frame)}</div>
    </div>
  );
}
