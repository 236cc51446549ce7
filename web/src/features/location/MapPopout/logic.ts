import { useStore } from '@/hooks/useStore';
import { preferences } from '@/lib/preferences';
import { distance } from '@/lib/units';
import { t } from '@/lib/words/popouts';
import { usePlaces } from '../api';
import type { MapPopoutProps } from './props';

const RINGS = [5, 10, 25];
/** The outermost ring and its text are seen. */
const SEEN = 29;

/** A map around the reader, or around the middle of a town: of another player nothing finer is known here. */
export function useMapPopout({ name, place, miles, here }: MapPopoutProps) {
  const unit = useStore(preferences).distance;
  const towns = usePlaces(name ? place : '');
  const found = towns.data?.items ?? [];
  const town = (found.find(({ label }) => label === place) ?? found[0])?.point;
  const around = here?.point ?? town;
  const theirs = name && town ? [{ key: 'town', point: town, label: place, weight: 1 }] : [];

  return {
    text: textOf(),
    isPending: Boolean(name) && towns.isPending,
    map: around && {
      label: t('map.of', { place }),
      start: { points: town && here ? [here.point, town] : [around], miles: SEEN },
      here: here && { point: here.point, label: t('map.here', { place: here.label }) },
      rings: { around, at: RINGS.map((ring) => ({ miles: ring, text: distance(ring, unit) })) },
      marks: theirs,
      describe: () => t('map.theirs', { name: name ?? '', place }),
    },
  };

  function textOf(): string {
    if (!name) return t('map.mine');
    if (miles === undefined) return t('map.town', { name, place });
    return t('map.away', { name, place, distance: distance(miles, unit, 'long') });
  }
}
