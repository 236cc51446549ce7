import type { ComponentProps } from 'react';
import type { Drawing } from '@/ui/Icon/props';

interface IconButtonLook {
  /** The name that assistive technology reads and a pointer shows. */
  label: string;
  icon: Drawing;
  look?: 'plain' | 'surface' | 'quiet' | 'glass' | 'optic';
  size?: 'md' | 'lg' | 'xl';
  /** Something unseen behind this button. */
  badge?: { count?: number; label: string };
}

export type IconButtonProps = IconButtonLook &
  (
    | ({ href?: undefined } & Omit<ComponentProps<'button'>, 'children'>)
    | ({ href: string } & Omit<ComponentProps<'a'>, 'children' | 'href'>)
  );
