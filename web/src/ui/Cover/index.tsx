import { Flag } from '@/ui/Flag';
import { Green } from '@/ui/Green';
import { cx } from '@/utils/cx';
import type { CoverProps } from './props';
import style from './style.module.css';

/** Pine ground with the green of a key. What stands on it is written in the inks of pine. */
export function Cover({ of, fade, hasFlag, className, children, ...rest }: CoverProps) {
  return (
    <div {...rest} className={cx(style.cover, className)}>
      {of && <Green of={of} fade={fade} />}
      {hasFlag && (
        <span className={style.flag}>
          <Flag />
        </span>
      )}
      {children}
    </div>
  );
}
