import type { Filters } from '../filters';
import type { FoundPlayer } from '../search';

export interface MatchReasonsProps {
  found: FoundPlayer;
  /** What was asked: it decides whose windows are compared. */
  filters: Filters;
  id?: string;
}
