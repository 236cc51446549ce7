import { HttpResponse, http } from 'msw';
import { WEEKDAYS } from '../src/const/weekdays';
import type { Answer } from '../src/const/windows';
import type { components } from '../src/lib/api';
import { addDays } from '../src/lib/days';

type Schemas = components['schemas'];

/** Weekly repeats that write into what a calendar says, six weeks ahead, where nothing was said. */
export function pretendRepeats(today: string, said: Map<string, Answer>) {
  const repeats: Schemas['RepeatView'][] = [];
  const ahead = Array.from({ length: 43 }, (_, at) => addDays(today, at));
  const daysOf = ({ weekday, until }: Schemas['RepeatView']) =>
    ahead.filter(
      (day) => WEEKDAYS[Temporal.PlainDate.from(day).dayOfWeek - 1] === weekday && (!until || day <= until),
    );

  return [
    http.get('*/calendar/repeat/:key', () => HttpResponse.json({ repeats } satisfies Schemas['RepeatsView'])),
    http.post<{ key: string }, Schemas['RepeatWeekly']>('*/calendar/repeat/:key', async ({ request }) => {
      const { weekdays, windows, answer, until } = await request.json();
      const made = weekdays.flatMap((weekday) =>
        windows.map((window) => ({
          key: `${weekday}-${window}`,
          weekday,
          window,
          answer,
          starts: today,
          until,
        })),
      );
      for (const repeat of made) {
        for (const day of daysOf(repeat)) {
          const slot = `${day}/${repeat.window}`;
          if (!said.has(slot)) said.set(slot, repeat.answer);
        }
      }
      repeats.push(...made);
      return HttpResponse.json({ repeats: made } satisfies Schemas['RepeatsView'], { status: 201 });
    }),
    http.delete('*/calendar/repeat/:key/:id', ({ params }) => {
      const at = repeats.findIndex(({ key }) => key === params.id);
      const [ended] = repeats.splice(at, 1);
      for (const day of ended ? daysOf(ended) : []) said.delete(`${day}/${ended?.window}`);
      return new HttpResponse(null, { status: 204 });
    }),
  ];
}
