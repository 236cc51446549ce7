import type { ReactNode } from 'react';
import type { Drawing } from '@/ui/Icon/props';

export interface BannerProps {
  tone?: 'plain' | 'pine' | 'danger';
  icon?: Drawing;
  children: ReactNode;
  /** A button; optic on pine. */
  action?: ReactNode;
  onDismiss?: () => void;
}
