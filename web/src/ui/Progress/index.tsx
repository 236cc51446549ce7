import { cx } from '@/utils/cx';
import type { ProgressProps } from './props';
import style from './style.module.css';

/** One bar for each step. */
export function Progress({ label, value, max }: ProgressProps) {
  return (
    <div role="img" aria-label={label} className={style.bars}>
      {Array.from({ length: max }, (_, step) => step).map((step) => (
        <span key={step} className={cx(style.bar, step < value && style.done)} />
      ))}
    </div>
  );
}
