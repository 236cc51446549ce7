import { useStore } from '@/hooks/useStore';
import { preferences } from '@/lib/preferences';
import { distance } from '@/lib/units';
import { t } from '@/lib/words/find';
import type { MapMark } from '@/ui/AreaMap/props';
import { usualRadius, wordsIn } from '../filters';
import { useTowns } from '../search';
import type { PlayerMapProps } from './props';

const RINGS = [5, 10, 25, 50, 100];
/** Farther away there is nothing to see on the way there. */
const FARTHEST = 100;
/** Around the towns of a search from nowhere. */
const LEAST = 10;
/** A town is named by itself, and with others as long as they can be counted at a glance. */
const MOST_NAMED = 2;

export function usePlayerMap({ filters, onChoose }: PlayerMapProps) {
  const unit = useStore(preferences).distance;
  const { data, isError, error, isFetching, refetch } = useTowns(filters, true);
  const towns = data?.items ?? [];
  const miles = Math.min(FARTHEST, filters.radius ?? usualRadius(filters));
  const chosen = wordsIn(filters.towns);

  const label = (key: string) => towns.find(({ place }) => String(place) === key)?.label ?? '';
  const describe = (marks: readonly MapMark[]) => {
    const count = marks.reduce((sum, { weight }) => sum + weight, 0);
    const [first = '', second = ''] = marks.map(({ key }) => label(key));
    const rest = marks.length - MOST_NAMED;
    const where =
      rest > 0 ? t('map.towns', { first, second, count: rest }) : [first, second].filter(Boolean).join(', ');
    return t('map.disc', { where, count });
  };
  const points = data?.origin ? [data.origin] : towns.slice(0, 40).map(({ point }) => point);

  return {
    isFailed: isError && !data,
    error,
    isRetrying: isFetching,
    retry: () => void refetch(),
    /** Said where the map does not hold all of them. */
    partly:
      data && data.considered < data.total
        ? t('map.partly', { some: data.considered, all: data.total })
        : undefined,
    hint: data && data.items.length > 0 && chosen.length === 0 ? t('map.hint') : undefined,
    isNowhere: data !== undefined && points.length === 0,
    map:
      data && points.length > 0
        ? {
            label: t('map.label'),
            start: { points, miles: data.origin ? miles : LEAST },
            here: data.origin
              ? { point: data.origin, label: t(filters.around ? 'map.around' : 'map.own') }
              : undefined,
            rings: data.origin
              ? {
                  around: data.origin,
                  at: RINGS.filter((ring) => ring <= Math.max(miles, LEAST)).map((ring) => ({
                    miles: ring,
                    text: distance(ring, unit),
                  })),
                }
              : undefined,
            marks: towns.map(({ place, point, city, players }) => ({
              key: String(place),
              point,
              label: city,
              weight: players,
            })),
            describe,
            chosen,
            // A disc that is pressed again lets go.
            onChoose: (keys: string[]) =>
              onChoose(keys.join() === chosen.join() ? undefined : keys.join(',')),
          }
        : undefined,
  };
}
