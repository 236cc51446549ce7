import type { ComponentProps } from 'react';
import type { GreenProps } from '@/ui/Green/props';

export interface CoverProps extends ComponentProps<'div'> {
  /** Whose green it is; nothing while that is not known yet. */
  of?: string;
  fade?: GreenProps['fade'];
  /** Plants the flag in the upper right. */
  hasFlag?: boolean;
}
