import type { ReactNode } from 'react';

export interface MiniatureProps {
  /** How many pictures it goes through. */
  frames: number;
  children: (frame: number) => ReactNode;
}
