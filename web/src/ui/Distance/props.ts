export interface DistanceProps {
  miles: number;
  /** "8 miles" instead of "8 mi". */
  isLong?: boolean;
}
