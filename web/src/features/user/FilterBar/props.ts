import type { ReactNode } from 'react';
import type { Filters } from '../filters';

export interface FilterBarProps {
  filters: Filters;
  onChange: (filters: Filters) => void;
  /** Stands before the chips. */
  children?: ReactNode;
}
