import type { Size, View } from '@/lib/mapView';
import type { Spot } from '@/lib/mercator';

export interface MapBaseProps {
  view: View;
  size: Size;
  /** Where no name of a town may stand, in pixels. */
  taken: readonly { at: Spot; radius: number }[];
}
