import { useStore } from '@/hooks/useStore';
import { preferences } from '@/lib/preferences';
import { distance } from '@/lib/units';
import { t } from '@/lib/words/find';
import { filtersOf } from '../filters';
import { insteadText, type KeptApart, limitText, theirsText } from '../limits';
import { filterOf, without } from '../namedFilters';
import { useCounts, useWhyNot as useQuestion } from '../search';
import type { WhyNotProps } from './props';

export function useWhyNot({ player, filters, onDrop }: WhyNotProps) {
  const unit = useStore(preferences).distance;
  const { data, isError, error, isFetching, refetch } = useQuestion(player.key, filters);
  const kept = data?.kept_apart_by ?? [];
  const searches = kept.map(({ query }) => filtersOf(query, filters));
  // Whoever is looked for by name is one of few: what a filter costs is counted among everybody.
  const [now, ...then] = useCounts(
    kept.length > 0 ? [filters, ...searches].map((search) => ({ ...search, q: undefined })) : [],
  );

  const away = data?.distance;
  /** "Handicap 8.0 to 16.0. Theirs: 22.4" */
  const reason = (limit: KeptApart) => {
    const asked = limitText(limit, unit);
    if (limit.limit === 'radius' && typeof away === 'number') {
      return t('why.not.away', { asked, distance: distance(away, unit) });
    }
    const theirs = theirsText(limit);
    return theirs ? t('why.not.theirs', { asked, theirs }) : asked;
  };
  /** "Any handicap: 34 more players", or without the number while it is not known. */
  const price = (limit: KeptApart, at: number) => {
    const [instead, all] = [insteadText(limit, unit), then[at]];
    return now === undefined || all === undefined
      ? instead
      : t('limit.gain', { instead, count: Math.max(0, all - now) });
  };
  const names = kept.flatMap((limit) => filterOf(limit) ?? []);
  return {
    distance: away,
    isFound: data !== undefined && kept.length === 0,
    isFailed: isError && !data,
    error,
    isRetrying: isFetching,
    retry: () => void refetch(),
    reasons: kept.map((limit, at) => ({
      key: filterOf(limit) ?? limit.limit,
      text: reason(limit),
      // Who has no place has no distance: there is nothing to drop.
      drop:
        limit.limit === 'place'
          ? undefined
          : { text: price(limit, at), press: () => onDrop(searches[at] ?? filters) },
    })),
    dropAll: names.length > 1 ? () => onDrop(without(filters, ...names)) : undefined,
  };
}
