import type { ComponentProps } from 'react';

export interface LinkProps extends Omit<ComponentProps<'a'>, 'href'> {
  /** From `lib/paths`, or an address outside. */
  href: string;
  /** `text` looks like a link; `bare` leaves the looks to what is inside. */
  look?: 'text' | 'bare';
  replace?: boolean;
}
