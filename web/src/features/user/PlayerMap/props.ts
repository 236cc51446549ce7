import type { Filters } from '../filters';

export interface PlayerMapProps {
  filters: Filters;
  /** Shows the players of other towns, or of none in particular. */
  onChoose: (towns: string | undefined) => void;
}
