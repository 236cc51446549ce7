export interface BadgeProps {
  /** A number of things; without one it is a dot: something is new. Zero shows nothing. */
  count?: number;
  /** What it counts, for assistive technology: "3 unread". */
  label: string;
}
