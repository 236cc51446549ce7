import { useStore } from '@/hooks/useStore';
import { preferences } from '@/lib/preferences';
import { distance } from '@/lib/units';
import { t } from '@/lib/words/find';
import { type KeptApart, limitText, theirsText } from '../limits';
import { filterOf } from '../namedFilters';
import { useWhyNot as useQuestion } from '../search';
import type { WhyNotProps } from './props';

export function useWhyNot({ player, filters }: WhyNotProps) {
  const unit = useStore(preferences).distance;
  const { data } = useQuestion(player.key, filters);

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
  return {
    distance: away,
    reasons:
      data?.kept_apart_by.map((limit) => ({ key: filterOf(limit) ?? limit.limit, text: reason(limit) })) ??
      [],
  };
}
