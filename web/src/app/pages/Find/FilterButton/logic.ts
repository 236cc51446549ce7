import { useState } from 'react';
import type { Filters } from '@/features/user/filters';
import { setFilters } from '@/features/user/namedFilters';
import type { FilterButtonProps } from './props';

export function useFilterButton({ filters, onApply }: FilterButtonProps) {
  const [isOpen, setOpen] = useState(false);
  return {
    setCount: setFilters(filters).length,
    open: () => setOpen(true),
    sheet: {
      isOpen,
      onClose: () => setOpen(false),
      onApply(next: Filters) {
        // The open sheet is an entry of the history: the search takes its place.
        onApply(next);
        setOpen(false);
      },
    },
  };
}
