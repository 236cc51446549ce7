import { cx } from '@/utils/cx';
import type { WordMarkProps } from './props';
import style from './style.module.css';

/** The name, with the flag's optic as its full stop. */
export function WordMark({ size = 'md', isOnPine }: WordMarkProps) {
  return (
    <span className={cx(style.mark, style[size], isOnPine && style.pine)}>
      Fourball
      <i className={style.dot} aria-hidden="true" />
    </span>
  );
}
