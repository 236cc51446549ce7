import type { VisuallyHiddenProps } from './props';
import style from './style.module.css';

export function VisuallyHidden(props: VisuallyHiddenProps) {
  return <span {...props} className={style.hidden} />;
}
