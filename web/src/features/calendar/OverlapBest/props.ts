import type { Meeting } from '../overlap';

export interface OverlapBestProps {
  title: string;
  /** The best one first. */
  meetings: readonly Meeting[];
  /** Who is all free: both of two, or all of more. */
  isPair: boolean;
}
