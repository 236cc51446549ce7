import type { Filters } from '../filters';
import type { MiniPlayer } from '../search';

export interface WhyNotProps {
  /** Somebody whom the search does not find. */
  player: MiniPlayer;
  filters: Filters;
  /** Searches without what keeps them out. */
  onDrop: (filters: Filters) => void;
}
