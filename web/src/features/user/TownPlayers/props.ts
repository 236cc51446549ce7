import type { Filters } from '../filters';

export interface TownPlayersProps {
  /** With the towns that are chosen. */
  filters: Filters;
  /** Shows the players of all towns again. */
  onClear: () => void;
}
