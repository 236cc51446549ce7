export interface ProfileLocationPanelProps {
  /** "Lakewood, CO"; nothing where it was never said. */
  place?: string;
  /** Whole miles from the reader. */
  miles?: number;
  isMine: boolean;
  /** Where I say where I play. */
  editHref: string;
  /** Where there is a map of it. */
  mapHref?: string;
}
