import type { Crop, Extent } from '@/lib/crop';

export interface ImageCropperProps {
  /** What is cut: "Square of your picture". */
  label: string;
  src: string;
  picture: Extent;
  crop: Crop;
  onChange: (crop: Crop) => void;
}
