export interface CalendarTourProps {
  /** The id of the heading of what it points at. */
  at: string;
  /** It was gone through, or skipped. */
  onClose: () => void;
}
