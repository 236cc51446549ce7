import { cx } from '@/utils/cx';
import type { FlagProps } from './props';
import style from './style.module.css';

/** A pin with its pennant. */
export function Flag({ size = 62, isPlain }: FlagProps) {
  return (
    <svg aria-hidden="true" className={style.flag} width={(size * 44) / 86} height={size} viewBox="0 0 44 86">
      <ellipse className={style.cup} cx="8" cy="80" rx="8" ry="3.4" />
      <path className={style.pin} d="M8 80V4" />
      <path className={cx(style.pennant, isPlain && style.plain)} d="M9 5l31 9.5L9 25z" />
    </svg>
  );
}
