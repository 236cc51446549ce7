import type { Image } from '../api';

export interface ProfileImagesProps {
  /** Whose pictures these are. */
  name: string;
  images: readonly Image[];
}
