import type { Drawing } from '@/ui/Icon/props';

export interface IconDiscProps {
  of: Drawing;
  tone?: 'soft' | 'optic';
}
