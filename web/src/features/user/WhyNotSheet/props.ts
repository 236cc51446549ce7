import type { Filters } from '../filters';

export interface WhyNotSheetProps {
  isOpen: boolean;
  onClose: () => void;
  filters: Filters;
  onDrop: (filters: Filters) => void;
}
