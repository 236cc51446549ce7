import type { Filters } from '../filters';

export interface PlayerFiltersProps {
  filters: Filters;
  onChange: (filters: Filters) => void;
}
