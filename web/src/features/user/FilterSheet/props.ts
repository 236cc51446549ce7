import type { Filters } from '../filters';

export interface FilterSheetProps {
  isOpen: boolean;
  onClose: () => void;
  filters: Filters;
  onApply: (filters: Filters) => void;
}
