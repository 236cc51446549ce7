import { useStore } from '@/hooks/useStore';
import { preferences } from '@/lib/preferences';
import { t } from '@/lib/words/find';
import { useAroundLabel } from '../around';
import { limitText } from '../limits';
import { limitOf, setFilters, without } from '../namedFilters';
import type { FilterBarProps } from './props';

export function useFilterBar({ filters, onChange }: FilterBarProps) {
  const unit = useStore(preferences).distance;
  const place = useAroundLabel(filters.around);
  const names = setFilters(filters);
  return {
    chips: names.map((name) => {
      const limit = limitOf(filters, name);
      const around = place ? t('limit.around', { place }) : t('limit.around.somewhere');
      const text = limit ? limitText(limit, unit) : around;
      return {
        name,
        text,
        removeLabel: t('find.remove', { filter: text }),
        remove: () => onChange(without(filters, name)),
      };
    }),
    clear: names.length > 1 ? () => onChange(without(filters, ...names)) : undefined,
  };
}
