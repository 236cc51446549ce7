import type { Face } from '@/ui/Avatar/props';

export interface AvatarStackProps {
  faces: readonly Face[];
  size?: 32 | 40 | 48;
  /** How many discs before the rest becomes a number. */
  most?: number;
}
