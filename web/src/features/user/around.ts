import { useState } from 'react';
import { api } from '@/lib/client';
import type { PlaceText } from '@/lib/places';
import type { Filters } from './filters';

/** What a search around another place calls that place; nothing while that is on its way, or not to be had. */
export function useAroundLabel(around: Filters['around']): string | undefined {
  const query = around?.startsWith('zip') ? { zip: around.slice('zip'.length) } : { place: Number(around) };
  const { data } = api.useQuery(
    'get',
    '/location/find',
    { params: { query } },
    // Towns stay where they are.
    { enabled: around !== undefined, staleTime: Number.POSITIVE_INFINITY },
  );
  return around === undefined ? undefined : data?.items[0]?.label;
}

/** The field for such a place: it counts once it was picked from the list, and goes with its text. */
export function useAround(around: Filters['around'], onChange: (around: Filters['around']) => void) {
  const label = useAroundLabel(around);
  const [typed, setTyped] = useState<string>();
  return {
    value: { text: typed ?? label ?? '', picked: null } satisfies PlaceText,
    onChange({ text, picked }: PlaceText) {
      setTyped(picked ? undefined : text);
      if (picked) onChange(picked.where.zip ? `zip${picked.where.zip}` : String(picked.where.place));
      else if (text.trim() === '' && around) {
        setTyped(undefined);
        onChange(undefined);
      }
    },
  };
}
