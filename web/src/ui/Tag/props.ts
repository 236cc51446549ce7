import type { ReactNode } from 'react';
import type { Window } from '@/const/windows';
import type { Drawing } from '@/ui/Icon/props';

export interface TagProps {
  /** A window brings its own colour and icon. */
  tone?: Window | 'neutral' | 'primary' | 'danger';
  icon?: Drawing;
  children: ReactNode;
}
