import { useStore } from '@/hooks/useStore';
import { preferences } from '@/lib/preferences';
import { distance } from '@/lib/units';
import { t } from '@/lib/words';
import { filterOf } from '../filters';
import { type KeptApart, limitText, theirsText } from '../limits';
import { useWhyNot as useQuestion } from '../search';
import type { WhyNotProps } from './props';

export function useWhyNot({ player, filters }: WhyNotProps) {
  const unit = useStore(preferences).distance;
  const { data } = useQuestion(player.key, filters);

  /** "Handicap 8.0–16.0. Theirs: 22.4" */
  const reason = (limit: KeptApart) => {
    const asked = limitText(limit, unit);
    const away =
      limit.limit === 'radius' && typeof data?.distance === 'number' && distance(data.distance, unit);
    const theirs = away || theirsText(limit);
    return theirs ? t('why.not.theirs', { asked, theirs }) : asked;
  };
  return {
    distance: data?.distance,
    reasons:
      data?.kept_apart_by.map((limit) => ({ key: filterOf(limit) ?? limit.limit, text: reason(limit) })) ??
      [],
  };
}
