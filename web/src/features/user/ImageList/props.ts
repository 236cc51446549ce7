import type { Image } from '../api';

export interface ImageListProps {
  images: readonly Image[];
}
