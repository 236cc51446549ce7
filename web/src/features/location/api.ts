import { keepPreviousData, useMutation } from '@tanstack/react-query';
import type { components } from '@/lib/api';
import { api, client } from '@/lib/client';
import type { PickedPlace } from '@/lib/places';
import { askForPosition } from '@/lib/position';

type LocationView = components['schemas']['LocationView'];

const LEAST_CHARACTERS = 2;

/** Places that a text may mean, likeliest first. Those for the text before stay until these are there. */
export function usePlaces(text: string) {
  const q = text.trim();
  const query = { params: { query: { q } } };
  return api.useQuery('get', '/location/find', query, {
    enabled: q.length >= LEAST_CHARACTERS,
    placeholderData: keepPreviousData,
    // Towns stay where they are.
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** Asks the browser where it is, and the server what the neighborhood is called. */
export function useOwnPosition() {
  return useMutation({
    async mutationFn(): Promise<PickedPlace> {
      const where = await askForPosition();
      const { data } = await client.GET('/location/find', { params: { query: { ...where, limit: 1 } } });
      return { label: data?.items[0]?.label ?? '', where };
    },
  });
}

/** How the server is told of a suggestion. Military post goes nobody knows where: it is no place to play. */
export function toPlace({ label, place, zip, point }: LocationView): PickedPlace | undefined {
  if (!point) return undefined;
  if (place != null) return { label, where: { place } };
  return zip ? { label, where: { zip } } : undefined;
}
