import { contours, VIEW_BOX } from '@/lib/green';
import { cx } from '@/utils/cx';
import type { GreenProps } from './props';
import style from './style.module.css';

/** Fills the pine ground that it stands in. */
export function Green({ of, fade = 'corner' }: GreenProps) {
  return (
    <svg
      aria-hidden="true"
      className={cx(style.green, style[fade])}
      viewBox={VIEW_BOX}
      preserveAspectRatio="xMidYMid slice"
    >
      {contours(of).map((line) => (
        <path
          key={line.d}
          className={cx(style.line, line.isStrong && style.strong)}
          vectorEffect="non-scaling-stroke"
          d={line.d}
        />
      ))}
    </svg>
  );
}
