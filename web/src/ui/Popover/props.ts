import type { ReactNode } from 'react';
import type { IconButtonProps } from '@/ui/IconButton/props';

export interface PopoverProps {
  /** Names the button and what it opens. */
  label: string;
  icon: IconButtonProps['icon'];
  look?: IconButtonProps['look'];
  children: ReactNode;
}
