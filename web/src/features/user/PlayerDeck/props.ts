import type { ReactNode } from 'react';
import type { Filters } from '../filters';
import type { Search } from '../search';

export interface PlayerDeckProps {
  search: Search;
  filters: Filters;
  /** Stands where the deck would be when nobody was found. */
  empty: ReactNode;
}
