import { useStore } from '@/hooks/useStore';
import { navigate } from '@/lib/navigation';
import { paths } from '@/lib/paths';
import { preferences } from '@/lib/preferences';
import { t } from '@/lib/words/find';
import { type Filters, filtersOf, findPath, readyFor } from '../filters';
import { alternativeText, limitText } from '../limits';
import { setFilters, without } from '../namedFilters';
import { useNamesakes } from '../search';
import type { NobodyFoundProps } from './props';

export function useNobodyFound({ filters, answer, hasDates }: NobodyFoundProps) {
  const unit = useStore(preferences).distance;
  const { q } = filters;
  const set = setFilters(filters);
  const { players: namesakes } = useNamesakes(q, set.length > 0);
  const [dearest, ...others] = answer.alternatives;

  const way = (alternative: typeof dearest) =>
    alternative && {
      href: findPath({ ...filtersOf(alternative.query, filters), ready: filters.ready }),
      text: alternativeText(alternative, unit),
    };
  /** What to say, and the one thing to do about it. */
  const face = () => {
    if (q) {
      const title = t('nobody.named.title', { name: q });
      if (set.length === 0) return { title, text: t('nobody.named.text') };
      return {
        title,
        text: t(namesakes.length > 0 ? 'nobody.named.kept' : 'nobody.named.filters'),
        action: { href: findPath(without(filters, ...set)), text: t('nobody.named.only') },
      };
    }
    if (filters.overlap_days && !hasDates) {
      return {
        title: t('nobody.title'),
        text: t('nobody.dates'),
        action: { href: paths.dates(), text: t('prompt.dates.action') },
      };
    }
    if (dearest) {
      return {
        title: t('nobody.title'),
        text: t('nobody.dearest', { filter: limitText(dearest, unit) }),
        action: way(dearest),
      };
    }
    if (filters.ready) return { title: t('nobody.first.title'), text: t('nobody.first.text') };
    return {
      title: t('nobody.title'),
      text: t('nobody.together'),
      action: { href: findPath(readyFor(filters)), text: t('nav.rtg') },
    };
  };

  return {
    ...face(),
    others: q ? [] : others.flatMap((other) => way(other) ?? []),
    namesakes,
    drop: (next: Filters) => navigate(findPath(next)),
  };
}
