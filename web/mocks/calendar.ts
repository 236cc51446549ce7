import { HttpResponse, http } from 'msw';
import { type Answer, WINDOWS } from '../src/const/windows';
import type { components } from '../src/lib/api';
import { addDays } from '../src/lib/days';
import { pretendRepeats } from './repeats';

type Schemas = components['schemas'];

/**
 * A calendar that remembers what it is told, for a player to whom it is `today`. Asked for by another player, it tells
 * which windows suit both.
 */
export function pretendCalendar(
  today: string,
  entries: Record<string, Answer> = {},
  shared: readonly string[] = [],
) {
  const said = new Map(Object.entries(entries));
  const edits: Schemas['EditEntries']['entries'][] = [];
  const day = (date: string): Schemas['DayView'] => ({
    date,
    is_today: date === today,
    is_past: date < today,
    can_edit: date >= addDays(today, -1),
    entries: WINDOWS.flatMap((window) => {
      const answer = said.get(`${date}/${window}`);
      return answer ? [{ window, answer }] : [];
    }),
  });
  const view = (dates: string[], player = 'me'): Schemas['CalendarView'] => ({
    player,
    today,
    days: [...new Set(dates)]
      .sort()
      .map(day)
      .map((whole) => (player === 'me' ? whole : { ...whole, shared: sharedOn(whole.date) })),
  });
  const sharedOn = (date: string) =>
    WINDOWS.filter((window) => shared.includes(`${date}/${window}`)).map(
      (window) => ({ window, overlap: 'full' }) as const,
    );

  const handlers = [
    ...pretendRepeats(today, said),
    http.get('*/calendar/get/:key/:date', ({ params, request }) => {
      const days = Number(new URL(request.url).searchParams.get('days') ?? 7);
      return HttpResponse.json(
        view(
          Array.from({ length: days }, (_, at) => addDays(String(params.date), at)),
          String(params.key),
        ),
      );
    }),
    http.put<{ key: string }, Schemas['EditEntries']>('*/calendar/edit/:key', async ({ request }) => {
      const { entries: wanted } = await request.json();
      edits.push(wanted);
      for (const { date, window, answer } of wanted) {
        if (answer) said.set(`${date}/${window}`, answer);
        else said.delete(`${date}/${window}`);
      }
      return HttpResponse.json(view(wanted.map((entry) => entry.date)));
    }),
    http.post<{ key: string }, Schemas['CopyWeek']>('*/calendar/copy/:key', async ({ request }) => {
      const { from, to } = await request.json();
      const week = Array.from({ length: 7 }, (_, at) => at);
      for (const at of week) {
        for (const { window, answer } of day(addDays(from, at)).entries) {
          if (addDays(to, at) >= today) said.set(`${addDays(to, at)}/${window}`, answer);
        }
      }
      return HttpResponse.json(view(week.map((at) => addDays(to, at))));
    }),
  ];
  return { handlers, edits };
}
