import { WEEKDAYS } from '@/const/weekdays';
import { WINDOWS } from '@/const/windows';
import { fullDay, today } from '@/lib/days';
import { listed } from '@/lib/lists';
import { toast } from '@/lib/toasts';
import { t } from '@/lib/words/calendar';
import { repliesOf, useMyDays } from '../api';
import { exceptionsOf, habitName, type Repeat, useEndRepeat, useRepeats, useRepeatWeekly } from '../repeats';

/** So far ahead the server fills repeats in. */
const AHEAD = 42;
const MINE = { key: 'me' };

export function useRepeatList() {
  const query = useRepeats();
  const { data } = useMyDays(today(), AHEAD);
  const end = useEndRepeat();
  const again = useRepeatWeekly();
  const open = (data?.days ?? []).filter((day) => !day.is_past);
  const replies = repliesOf(open);
  const failed = () => toast(t('repeat.failed'), { tone: 'failed' });

  /** The same once more: what was ended is made anew. */
  const restore = ({ weekday, window, answer, starts, until }: Repeat) =>
    again.mutate(
      { params: { path: MINE }, body: { weekdays: [weekday], windows: [window], answer, starts, until } },
      { onError: failed },
    );
  const finish = (repeat: Repeat) =>
    end.mutate(
      { params: { path: { ...MINE, id: repeat.key } } },
      {
        onError: failed,
        onSuccess: () =>
          toast(t('repeat.ended', { what: habitName(repeat) }), {
            tone: 'done',
            action: { label: t('dates.undo'), run: () => restore(repeat) },
          }),
      },
    );

  return {
    isLoading: query.isPending && query.fetchStatus !== 'paused',
    hasFailed: query.data === undefined && (query.isError || query.fetchStatus === 'paused'),
    error: query.error,
    retry: () => void query.refetch(),
    isRetrying: query.isFetching,
    ending: end.isPending ? end.variables.params.path.id : undefined,
    rows: [...(query.data?.repeats ?? [])].sort(inOrder).map((repeat) => {
      const exceptions = exceptionsOf(
        repeat,
        open.map((day) => day.date),
        replies,
      ).map(fullDay);
      return {
        key: repeat.key,
        name: habitName(repeat),
        window: repeat.window,
        answer: t(`brush.${repeat.answer}`),
        until: repeat.until ? t('repeat.ends', { day: fullDay(repeat.until) }) : t('repeat.goes'),
        except: exceptions.length > 0 ? t('repeat.except', { days: listed(exceptions) }) : undefined,
        end: () => finish(repeat),
      };
    }),
  };
}

function inOrder(a: Repeat, b: Repeat): number {
  const byDay = WEEKDAYS.indexOf(a.weekday) - WEEKDAYS.indexOf(b.weekday);
  return byDay || WINDOWS.indexOf(a.window) - WINDOWS.indexOf(b.window);
}
