import type { Spot } from '@/lib/mercator';

export interface MapMarkerProps {
  /** In pixels from the upper left of the map. */
  at: Spot;
  size: number;
  /** What stands on the disc. */
  text?: string;
  /** All that it says, for whoever doesn't see where it is. */
  name: string;
  /** What is written under it, where there is room. */
  label?: string;
  isChosen: boolean;
  /** Without it the disc only tells. */
  onPress?: () => void;
}
