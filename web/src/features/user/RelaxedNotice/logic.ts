import { useStore } from '@/hooks/useStore';
import { preferences } from '@/lib/preferences';
import { t } from '@/lib/words/find';
import { filtersOf, findPath } from '../filters';
import { alternativeText, insteadText, limitText } from '../limits';
import { filterOf, withOne } from '../namedFilters';
import type { RelaxedNoticeProps } from './props';

const MOST_OTHERS = 3;

export function useRelaxedNotice({ filters, answer }: RelaxedNoticeProps) {
  const unit = useStore(preferences).distance;
  const searched = filtersOf(answer.query, filters);
  const [only, ...more] = answer.relaxed;
  const others = answer.alternatives.filter(
    // To give up just what was given up is no other way.
    (other) => more.length > 0 || !only || filterOf(other) !== filterOf(only),
  );
  return {
    relaxed: answer.relaxed.flatMap((given) => {
      const filter = filterOf(given);
      const text = insteadText(given, unit);
      const alone = answer.alternatives.find((other) => filterOf(other) === filter)?.gain;
      if (!filter) return [];
      return {
        filter,
        text,
        asked: t('relaxed.asked', { limit: limitText(given, unit) }),
        gain: alone ? t('relaxed.gain', { count: alone }) : undefined,
        /** It is given up for good, and no longer told. */
        keep: {
          href: findPath({ ...filtersOf(given.query, filters), ready: true }),
          name: t('relaxed.keep.name', { what: text }),
        },
        /** It is insisted on; the others stay given up. */
        back: {
          href: findPath(withOne(searched, filter, filters)),
          name: t('relaxed.back.name', { what: text }),
        },
      };
    }),
    others: others.slice(0, MOST_OTHERS).map((other) => ({
      key: other.query,
      href: findPath(filtersOf(other.query, filters)),
      text: alternativeText(other, unit),
    })),
    strict: findPath({ ...filters, ready: undefined }),
  };
}
