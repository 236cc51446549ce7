import { useRested } from '@/hooks/useRested';
import { t } from '@/lib/words/find';
import { useDraft } from '../draft';
import { setFilters, without } from '../namedFilters';
import { useCount } from '../search';
import type { FilterSheetProps } from './props';

/** So long after the last change it is counted. */
const REST = 250;

export function useFilterSheet({ isOpen, filters, onApply }: FilterSheetProps) {
  const [draft, setDraft] = useDraft(filters);
  const { data, isPlaceholderData } = useCount(useRested(draft, REST), isOpen);
  const names = setFilters(draft);
  return {
    draft,
    setDraft,
    isCounting: isPlaceholderData,
    show: data
      ? t(data.total > 0 ? 'filters.show' : 'filters.none', { count: data.total })
      : t('filters.search'),
    clear: names.length > 0 ? () => setDraft(without(draft, ...names)) : undefined,
    apply: () => onApply(draft),
  };
}
