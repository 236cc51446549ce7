export interface JoinBarProps {
  /** Whose profile the visitor reads. */
  name: string;
  /** Where the way goes on behind the door. */
  here: string;
}
