import type { FoundPlayer } from '../search';

export interface PlayerRowsProps {
  /** Nothing while they are on their way. */
  players?: readonly FoundPlayer[];
}
