import { useSearch as useAddress } from '@tanstack/react-router';
import GalleryVertical from 'lucide-react/icons/gallery-vertical';
import List from 'lucide-react/icons/list';
import MapIcon from 'lucide-react/icons/map';
import { useState } from 'react';
import { DESK } from '@/const/breakpoints';
import { useMyDays } from '@/features/calendar/api';
import { useLiveDraft } from '@/features/user/draft';
import { type Filters, findPath, MODES, MOST_DAYS, readyFor } from '@/features/user/filters';
import { setFilters } from '@/features/user/namedFilters';
import { useSearch } from '@/features/user/search';
import { useMedia } from '@/hooks/useMedia';
import { today } from '@/lib/days';
import { navigate } from '@/lib/navigation';
import { paths } from '@/lib/paths';
import { Problem } from '@/lib/problem';
import { t } from '@/lib/words/find';
import { createStore } from '@/utils/store';

const ICONS = { list: List, deck: GalleryVertical, map: MapIcon };
const LOOKS = (['list', ...MODES] as const).map((value) => ({ value, icon: ICONS[value] }));

export function useFind() {
  const filters = useAddress({ from: '/find' });
  const isDesk = useMedia(DESK);
  const search = useSearch(filters);
  const days = useMyDays(today(), MOST_DAYS);
  const [sheet] = useState(() => createStore(false));
  const [isAsking, setAsking] = useState(false);

  // Other players are in other towns.
  const change = (next: Filters) => navigate(findPath({ ...next, towns: undefined }));
  // What is typed or dragged goes through many searches on its way: Back leads to the one before all of them.
  const adjust = (next: Filters) => navigate(findPath({ ...next, towns: undefined }), { replace: true });
  const live = useLiveDraft(filters, adjust);

  const answer = search.isPlaceholderData ? undefined : search.data?.pages[0];
  const hasDates =
    days.data?.days.some(({ is_past, entries }) => !is_past && entries.some(isPlayable)) ?? true;

  const { mode } = filters;
  return {
    filters,
    isDesk,
    /** The filters stand beside the players, where those leave room for them. */
    hasSide: isDesk && mode !== 'map',
    /** One looks through cards or over a map as they come; a name is looked for in the list. */
    hasSearch: !mode || filters.q !== undefined,
    /** The deck's own button is the loud one there, and the rail's on a desk. */
    isRtgQuiet: isDesk || mode === 'deck',
    isNobody: answer?.page.total === 0,
    look: {
      choices: LOOKS.map(({ value, icon }) => ({ value, icon, label: t(`find.look.${value}`) })),
      value: mode ?? ('list' as const),
      onChange: (look: 'list' | (typeof MODES)[number]) =>
        change({ ...filters, mode: look === 'list' ? undefined : look }),
    },
    chooseTowns: (towns: string | undefined) =>
      // One choice after the other is one step: Back leads to the map without any.
      navigate(findPath({ ...filters, towns }), { replace: filters.towns !== undefined }),
    search,
    live,
    change,
    adjust,
    /** Whether the filters are open, on a phone. */
    sheet,
    setCount: setFilters(filters).length,
    /** The first page of the answer to what is asked now. */
    answer,
    isVisitor: search.error instanceof Problem && search.error.status === 401,
    hasDates,
    prompt: promptFor(filters, answer?.needs !== undefined, hasDates),
    searchName: (q: string | undefined) => adjust({ ...filters, q }),
    toggleReady: () => change(filters.ready ? { ...filters, ready: undefined } : readyFor(filters)),
    askWhyNot: () => setAsking(true),
    whyNot: {
      isOpen: isAsking,
      onClose: () => setAsking(false),
      onDrop(next: Filters) {
        // As with the filters: the search takes the place of the open sheet's entry.
        adjust(next);
        setAsking(false);
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
