import type { ReactNode } from 'react';
import type { Filters } from '../filters';
import type { Search } from '../search';

export interface PlayerListProps {
  search: Search;
  filters: Filters;
  /** Stands where the players would be when there are none. */
  empty: ReactNode;
  /** Stands below all players. */
  after?: ReactNode;
}
