export interface SkeletonProps {
  shape?: 'line' | 'disc' | 'block';
  /** Any CSS length; a line's height is that of text. */
  width?: number | string;
  height?: number | string;
}
