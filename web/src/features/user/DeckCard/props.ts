import type { Filters } from '../filters';
import type { FoundPlayer } from '../search';

export interface DeckCardProps {
  found: FoundPlayer;
  filters: Filters;
  /** The id of the heading with the name. */
  titleId: string;
}
