import { useId } from 'react';
import { fullDay } from '@/lib/days';
import { listed } from '@/lib/lists';
import { slotKey } from '@/lib/week';
import { t } from '@/lib/words/together';
import type { Meeting } from '../overlap';
import type { OverlapBestProps } from './props';

const MOST = 5;

export function useOverlapBest({ meetings, isPair }: OverlapBestProps) {
  const rest = meetings.length - MOST;
  return {
    titleId: useId(),
    rows: meetings.slice(0, MOST).map((meeting) => ({
      key: slotKey(meeting.slot),
      window: meeting.slot.window,
      when: t('with.when', { day: fullDay(meeting.slot.day), window: t(`window.${meeting.slot.window}`) }),
      who: whoOf(meeting, isPair),
    })),
    rest: rest > 0 ? t('with.best.more', { count: rest }) : undefined,
  };
}

function whoOf({ overlap, names }: Meeting, isPair: boolean): string {
  if (overlap === 'full') return t(isPair ? 'with.best.both' : 'with.best.all');
  return overlap === 'half'
    ? t('with.best.maybe', { names: listed(names) })
    : t('with.almost.who', { name: listed(names) });
}
