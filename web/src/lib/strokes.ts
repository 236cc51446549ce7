import { WINDOWS } from '@/const/windows';
import { shortDay, weekday } from '@/lib/days';
import { type Change, type Replies, type Reply, type Slot, type Stroke, slotKey } from '@/lib/week';
import { t } from '@/lib/words/calendar';

/** Keeps what would really change. */
export function strokeOf(replies: Replies, wanted: readonly (Slot & { after: Reply })[]): Stroke | undefined {
  const changes = wanted
    .map((slot) => ({ ...slot, before: replies[slotKey(slot)] }))
    .filter((change) => change.before !== change.after);
  return changes.length > 0 ? { changes, text: tell(changes) } : undefined;
}

function tell(changes: readonly Change[]): string {
  const what = place(changes);
  const afters = new Set(changes.map((change) => change.after));
  if (afters.size > 1) return t('stroke.mixed', { count: changes.length });
  const [after] = afters;
  return t(`stroke.${after ?? 'none'}`, { what });
}

/** "Morning, Thu to Sun", "Sat 28, all day", "Morning to Midday, Sat to Sun"; anything ragged is counted. */
function place(changes: readonly Change[]): string {
  const days = [...new Set(changes.map((change) => change.day))].sort();
  const windows = WINDOWS.filter((window) => changes.some((change) => change.window === window));
  const [day, window] = [days[0], windows[0]];
  const [lastDay, lastWindow] = [days.at(-1), windows.at(-1)];
  if (!day || !window || !lastDay || !lastWindow || days.length * windows.length !== changes.length) {
    return t('stroke.count', { count: changes.length });
  }
  if (days.length === 1 && windows.length === WINDOWS.length) return t('stroke.day', { day: shortDay(day) });
  const rows =
    windows.length === 1
      ? t(`window.${window}`)
      : t('stroke.span', {
          from: t(`window.${window}`),
          to: t(`window.${lastWindow}`),
        });
  const columns =
    days.length === 1 ? shortDay(day) : t('stroke.span', { from: weekday(day), to: weekday(lastDay) });
  return t('stroke.place', { rows, columns });
}
