import { useStore } from '@/hooks/useStore';
import { preferences } from '@/lib/preferences';
import { t } from '@/lib/words/find';
import { limitText } from '../limits';
import { limitOf, setFilters, without } from '../namedFilters';
import type { FilterBarProps } from './props';

export function useFilterBar({ filters, onChange }: FilterBarProps) {
  const unit = useStore(preferences).distance;
  const names = setFilters(filters);
  return {
    chips: names.map((name) => {
      const limit = limitOf(filters, name);
      const text = limit ? limitText(limit, unit) : t('limit.around');
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
