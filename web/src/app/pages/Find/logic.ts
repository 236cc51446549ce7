import { useSearch as useAddress } from '@tanstack/react-router';
import { useState } from 'react';
import { DESK } from '@/const/breakpoints';
import { useMyDays } from '@/features/calendar/api';
import { useLiveDraft } from '@/features/user/draft';
import { type Filters, findPath, MOST_DAYS, readyFor } from '@/features/user/filters';
import { setFilters } from '@/features/user/namedFilters';
import { useSearch } from '@/features/user/search';
import { useMedia } from '@/hooks/useMedia';
import { today } from '@/lib/days';
import { navigate } from '@/lib/navigation';
import { paths } from '@/lib/paths';
import { Problem } from '@/lib/problem';

export function useFind() {
  const filters = useAddress({ from: '/find' });
  const isDesk = useMedia(DESK);
  const search = useSearch(filters);
  const days = useMyDays(today(), MOST_DAYS);
  const [isOpen, setOpen] = useState(false);

  const change = (next: Filters) => navigate(findPath(next));
  // What is typed or dragged goes through many searches on its way: Back leads to the one before all of them.
  const adjust = (next: Filters) => navigate(findPath(next), { replace: true });
  const live = useLiveDraft(filters, adjust);

  const answer = search.isPlaceholderData ? undefined : search.data?.pages[0];
  const hasDates =
    days.data?.days.some(({ is_past, entries }) => !is_past && entries.some(isPlayable)) ?? true;

  return {
    filters,
    isDesk,
    search,
    live,
    change,
    /** The first page of the answer to what is asked now. */
    answer,
    isVisitor: search.error instanceof Problem && search.error.status === 401,
    setCount: setFilters(filters).length,
    hasDates,
    prompt: promptFor(filters, answer?.needs !== undefined, hasDates),
    searchName: (q: string | undefined) => adjust({ ...filters, q }),
    toggleReady: () => change(filters.ready ? { ...filters, ready: undefined } : readyFor(filters)),
    sheet: {
      isOpen,
      open: () => setOpen(true),
      close: () => setOpen(false),
      apply(next: Filters) {
        // The open sheet is an entry of the history: the search takes its place.
        adjust(next);
        setOpen(false);
      },
    },
  };
}

function isPlayable({ answer }: { answer: string }): boolean {
  return answer !== 'no';
}

/** One thing at a time, and without a place the days mean little. */
function promptFor(filters: Filters, needsPlace: boolean, hasDates: boolean) {
  if (needsPlace) return { kind: 'place', href: paths.editCard('location', findPath(filters)) } as const;
  return hasDates ? undefined : ({ kind: 'dates', href: paths.dates() } as const);
}
