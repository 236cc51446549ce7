import { useState } from 'react';
import { useRested } from '@/hooks/useRested';
import { useNamesakes } from '../search';
import type { WhyNotSheetProps } from './props';

/** So long after the last letter it is looked for. */
const REST = 250;

export function useWhyNotSheet({ isOpen, filters }: WhyNotSheetProps) {
  const [name, setName] = useState(filters.q);
  const rested = useRested(name?.trim() || undefined, REST);
  const { players, isError, error, isFetching, isLoaded, retry } = useNamesakes(rested, isOpen);
  return {
    name,
    search: setName,
    players,
    isNobody: isLoaded && players.length === 0,
    isFailed: isError,
    error,
    isBusy: rested !== undefined && isFetching,
    retry,
  };
}
