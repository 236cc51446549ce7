import type { ComponentProps } from 'react';
import type { GreenProps } from '@/ui/Green/props';

export interface CoverProps extends ComponentProps<'div'> {
  of: string;
  fade?: GreenProps['fade'];
  /** Plants the flag in the upper right. */
  hasFlag?: boolean;
}
