import type { ReactNode } from 'react';
import type { Drawing } from '@/ui/Icon/props';

export interface ChipProps {
  icon?: Drawing;
  /** `quiet` tells a trait, `outline` a filter that is set, `chosen` the one that stands out. */
  look?: 'quiet' | 'outline' | 'chosen';
  children: ReactNode;
  /** Makes it something to take away again, with this name on the ×. */
  onRemove?: () => void;
  removeLabel?: string;
}
