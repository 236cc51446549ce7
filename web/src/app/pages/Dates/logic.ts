import { useSearch } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { DESK } from '@/const/breakpoints';
import { WINDOWS } from '@/const/windows';
import { type Availability, useAvailability } from '@/features/calendar/availability';
import { useMedia } from '@/hooks/useMedia';
import { useUndoKeys } from '@/hooks/useUndoKeys';
import { Problem } from '@/lib/problem';
import { type Slot, slotKey } from '@/lib/week';
import type { DatesSheetName } from './DatesSheets/props';

export function useDates() {
  const { from } = useSearch({ from: '/dates' });
  const availability = useAvailability(from);
  const { error } = availability.query;
  const [sheet, setSheet] = useState<DatesSheetName>();
  const hasSheets = useRef(false);
  hasSheets.current ||= sheet !== undefined;
  const [slot, setSlot] = useState<Slot>();
  useUndoKeys(availability);
  return {
    availability,
    isVisitor: error instanceof Problem && error.status === 401,
    isDesk: useMedia(DESK),
    slot: slot ?? firstFree(availability),
    setSlot,
    sheet,
    hasSheets: hasSheets.current,
    close: () => setSheet(undefined),
    open(name: DatesSheetName) {
      // What a sheet shows comes from the server: it hears first of what was painted.
      void availability.flush();
      setSheet(name);
    },
  };
}

/** The next window in which I can play, until another was picked. */
function firstFree({ weeks, today, replies }: Availability): Slot | undefined {
  const open = weeks.flatMap(({ days }) => days.filter((day) => day >= today));
  return open
    .flatMap((day) => WINDOWS.map((window) => ({ day, window })))
    .find((slot) => replies[slotKey(slot)] === 'free');
}
