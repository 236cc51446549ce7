import { useRested } from '@/hooks/useRested';
import { useStore } from '@/hooks/useStore';
import { preferences } from '@/lib/preferences';
import { t } from '@/lib/words/find';
import { useDraft } from '../draft';
import { filtersOf } from '../filters';
import { alternativeText, limitText } from '../limits';
import { setFilters, without } from '../namedFilters';
import { useAlternatives, useCount } from '../search';
import type { FilterSheetProps } from './props';

/** So long after the last change it is counted. */
const REST = 250;

export function useFilterSheet({ isOpen, filters, onApply }: FilterSheetProps) {
  const unit = useStore(preferences).distance;
  const [draft, setDraft] = useDraft(filters);
  const { data, isPlaceholderData } = useCount(useRested(draft, REST), isOpen);
  const names = setFilters(draft);
  const isNobody = data?.total === 0 && !isPlaceholderData;
  const [dearest] = useAlternatives(draft, isOpen && isNobody);

  return {
    draft,
    setDraft,
    isCounting: isPlaceholderData,
    show: data
      ? t(data.total > 0 ? 'filters.show' : 'filters.none', { count: data.total })
      : t('filters.search'),
    /** What keeps out the most, while nobody is left. */
    dearest: isNobody &&
      dearest && {
        text: t('nobody.dearest', { filter: limitText(dearest, unit) }),
        price: alternativeText(dearest, unit),
        drop: () => setDraft({ ...filtersOf(dearest.query, draft), ready: draft.ready }),
      },
    clear: names.length > 0 ? () => setDraft(without(draft, ...names)) : undefined,
    apply: () => onApply(draft),
  };
}
