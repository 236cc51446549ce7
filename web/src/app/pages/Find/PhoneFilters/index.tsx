import { FilterSheet } from '@/features/user/FilterSheet';
import { useStore } from '@/hooks/useStore';
import type { PhoneFiltersProps } from './props';

/** The sheet with the filters. That it is open concerns nobody else on the page: nothing else is drawn again for it. */
export function PhoneFilters({ sheet, onApply, ...props }: PhoneFiltersProps) {
  return (
    <FilterSheet
      {...props}
      isOpen={useStore(sheet)}
      onClose={() => sheet.set(false)}
      onApply={(next) => {
        // The open sheet is an entry of the history: the search takes its place.
        onApply(next);
        sheet.set(false);
      }}
    />
  );
}
