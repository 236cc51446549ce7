import type { WindowIconProps } from './props';

const RAYS = 'M4.93 10.93l1.41 1.41M2 18h2M20 18h2M19.07 10.93l-1.41 1.41M22 22H2M16 18a4 4 0 0 0-8 0';

/**
 * Lucide's sunrise, sun and sunset, each as a single path: a list shows hundreds of them, and every line that is an
 * element of its own has to be styled and laid out.
 */
const DRAWINGS = {
  morning: `M12 2v8M8 6l4-4 4 4${RAYS}`,
  midday:
    'M8 12a4 4 0 1 0 8 0a4 4 0 1 0-8 0M12 2v2M12 20v2M4.93 4.93l1.41 1.41M17.66 17.66l1.41 1.41M2 12h2M20 12h2' +
    'M6.34 17.66l-1.41 1.41M19.07 4.93l-1.41 1.41',
  twilight: `M12 10V2M16 6l-4 4-4-4${RAYS}`,
};

/** Always decoration: the name of the window stands beside it, or on what is around it. */
export function WindowIcon({ window, size = 20 }: WindowIconProps) {
  return (
    <svg
      aria-hidden="true"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={2.2}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={DRAWINGS[window]} />
    </svg>
  );
}
