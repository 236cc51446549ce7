import type { ComponentProps } from 'react';
import type { Drawing } from '@/ui/Icon/props';

export interface ButtonLook {
  /**
   * `primary` for the main thing on a plain surface, `optic` for the one action on pine or of a whole screen,
   * `quiet` beside them, `outline` where the ground is sunken, `plain` in bars, `glass` on pine.
   */
  look?: 'primary' | 'optic' | 'quiet' | 'outline' | 'plain' | 'glass' | 'danger';
  size?: 'sm' | 'md' | 'lg';
  isWide?: boolean;
  icon?: Drawing;
}

export type ButtonProps = ButtonLook & {
  /** Shows a spinner, keeps the width and takes no second press. */
  isBusy?: boolean;
} & (
    | ({ href?: undefined } & ComponentProps<'button'>)
    | ({ href: string; replace?: boolean } & Omit<ComponentProps<'a'>, 'href'>)
  );
