import type { WellProps } from './props';
import style from './style.module.css';

/** A sunken place inside a card: a sentence on one side, what to do about it on the other. */
export function Well({ children }: WellProps) {
  return <div className={style.well}>{children}</div>;
}
