export interface RelativeTimeProps {
  /** Epoch seconds, as every moment travels. */
  at: number;
}
