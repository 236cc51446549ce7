import { HttpResponse, http } from 'msw';
import { type Answer, WINDOWS } from '../src/const/windows';
import type { components } from '../src/lib/api';
import { addDays } from '../src/lib/days';

type Schemas = components['schemas'];

/** What each player says, by slot; `k1` is the reader. Compared as the server does, from `today` on. */
export function pretendPlans(today: string, said: Record<string, Record<string, Answer>>) {
  const asked: string[] = [];
  const window = (players: string[], date: string, window: (typeof WINDOWS)[number]) => {
    const who = (answer: Answer) =>
      players.filter((player) => said[player]?.[`${date}/${window}`] === answer);
    const [free, maybe] = [who('free'), who('maybe')];
    const suits = free.length + maybe.length === players.length;
    const overlap = maybe.length > 0 ? ('half' as const) : ('full' as const);
    return { window, free, maybe, no: who('no'), ...(suits ? { overlap } : {}) };
  };
  return {
    asked,
    handlers: [
      http.get('*/calendar/query', ({ request }) => {
        const { searchParams } = new URL(request.url);
        const players = (searchParams.get('players') ?? '').replace('me', 'k1').split(',').sort();
        asked.push(players.join());
        const days = Array.from({ length: Number(searchParams.get('days')) }, (_, at) => addDays(today, at));
        return HttpResponse.json({
          players,
          days: days.map((date) => ({
            date,
            windows: WINDOWS.map((name) => window(players, date, name)),
          })),
        } satisfies Schemas['PlanView']);
      }),
    ],
  };
}
