import type { MapStart } from '@/hooks/useMapView';
import type { Point } from '@/lib/mercator';

/** Something at a place. Marks that would cover each other are shown as one. */
export interface MapMark {
  key: string;
  point: Point;
  /** What is written under it: "Lakewood". */
  label: string;
  /** How many it stands for. The weightiest keep their place. */
  weight: number;
}

export interface AreaMapProps {
  /** What the map shows, for assistive technology: what it says stands in a list beside it too. */
  label: string;
  /** What is seen at first. Never centre it on another player. */
  start: MapStart;
  /** The reader's own place, which is a mile wide and drawn so: never a pin. */
  here?: { point: Point; label: string };
  /** Circles around a point, in miles, each with its text: "10 mi". */
  rings?: { around: Point; at: readonly { miles: number; text: string }[] };
  marks: readonly MapMark[];
  /** What is said of one mark, or of several that stand together: "Lakewood, CO: 10 players". */
  describe: (marks: readonly MapMark[]) => string;
  /** The marks that are chosen now. */
  chosen?: readonly string[];
  /** What pressing a mark does, or a disc that stands for several. Without it marks can't be pressed. */
  onChoose?: (keys: string[]) => void;
}
