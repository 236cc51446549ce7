import type { FilterSheetProps } from '@/features/user/FilterSheet/props';
import type { Store } from '@/utils/store';

export interface PhoneFiltersProps extends Pick<FilterSheetProps, 'filters' | 'onApply' | 'picker'> {
  /** Whether it is open. */
  sheet: Store<boolean>;
}
