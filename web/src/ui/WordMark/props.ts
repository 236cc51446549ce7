export interface WordMarkProps {
  size?: 'md' | 'lg';
  /** On pine it is written in the light ink. */
  isOnPine?: boolean;
}
