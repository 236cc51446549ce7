import type { Filters } from '../filters';
import type { PlayerFiltersProps } from '../PlayerFilters/props';

export interface FilterSheetProps extends Pick<PlayerFiltersProps, 'picker'> {
  isOpen: boolean;
  onClose: () => void;
  filters: Filters;
  onApply: (filters: Filters) => void;
}
