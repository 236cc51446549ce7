import type { Photo } from '@/lib/photo';

export interface Face {
  /** The player's key: it picks the colour of the disc. */
  of: string;
  name: string;
  photo?: Photo | null;
}

export interface AvatarProps extends Face {
  size?: 32 | 40 | 48 | 64 | 92 | 96 | 136;
  /** The optic ring of a cover. */
  hasRing?: boolean;
  /** Spoken name; without one it is decoration beside a name in text. */
  label?: string;
}
