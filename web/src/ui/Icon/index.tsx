import type { IconProps } from './props';

/** Always decoration: the name stands beside it, or on the button around it. */
export function Icon({ of: Drawing, size = 20, weight = 2.2, className }: IconProps) {
  return <Drawing aria-hidden="true" className={className} size={size} strokeWidth={weight} />;
}
