import type { Point } from '@/lib/mercator';

export interface MapPopoutProps {
  /** Whose place this is; mine if nobody is named. */
  name?: string;
  /** "Lakewood, CO" */
  place: string;
  /** Whole miles from the reader. */
  miles?: number;
  /** Where the reader plays, if they have said so. */
  here?: { point: Point; label: string };
}
