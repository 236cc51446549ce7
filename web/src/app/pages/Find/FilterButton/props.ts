import type { FilterSheetProps } from '@/features/user/FilterSheet/props';

export type FilterButtonProps = Pick<FilterSheetProps, 'filters' | 'onApply' | 'picker'>;
