import { useStore } from '@/hooks/useStore';
import { type Area, type Base, base, statesIn, type Town } from '@/lib/mapBase';
import { readable, WIDE_ROOM } from '@/lib/mapMarks';
import { type Box, boxOf, toScreen, touches } from '@/lib/mapView';
import type { MapBaseProps } from './props';

/** Drawn beyond the edge, so that moving the map shows nothing new at once. */
const MARGIN = 0.25;
/** The name of a town stands above its dot. */
const ABOVE = 10;

export function useMapBase({ view, size, taken }: MapBaseProps) {
  const known = useStore(base);
  const box = boxOf(view, size, MARGIN);
  const seen = statesIn({ scale: view.scale, box });
  const origin = toScreen(view, size, { x: 0, y: 0 });
  return {
    transform: `translate(${origin.x} ${origin.y}) scale(${view.scale})`,
    land: seenOf(known.world?.land, box),
    states: seenOf(known.us?.states, box),
    lakes: seenOf(known.world?.lakes, box),
    borders: seen.flatMap((id) => {
      const d = known.counties[id]?.borders;
      return d ? { id, d } : [];
    }),
    towns: readable(
      townsIn(known, seen, box).map(([x, y, text]) => {
        const dot = toScreen(view, size, { x, y });
        return { dot, at: { x: dot.x, y: dot.y - ABOVE }, text };
      }),
      taken,
      WIDE_ROOM,
    ),
  };
}

function seenOf(areas: readonly Area[] | undefined, box: Box): Area[] {
  return areas?.filter((area) => touches(area.box, box)) ?? [];
}

/** The biggest first: a city stands in the list of the world and again in that of its state. */
function townsIn(
  { world, counties }: Base,
  states: readonly string[],
  [west, north, east, south]: Box,
): Town[] {
  const all = [...(world?.towns ?? []), ...states.flatMap((id) => counties[id]?.towns ?? [])];
  return all.filter(([x, y]) => x > west && x < east && y > north && y < south);
}
