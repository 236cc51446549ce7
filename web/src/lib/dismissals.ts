import { addDays, type Day, today } from '@/lib/days';
import { session } from '@/lib/session';
import { createStore } from '@/utils/store';

const KEY = 'dismissed';
const FOR_GOOD: Day = '9999-12-31';

interface Dismissals {
  /** Whose they are: another golfer on this device begins anew. */
  owner: string | undefined;
  /** Until which day each is not shown. */
  until: Readonly<Record<string, Day>>;
}

/**
 * What a golfer does not want to see for a while, or ever again, on this device. For what the account itself has no
 * preference.
 */
export const dismissals = createStore<Dismissals>(load());

export function isDismissed(what: string, { owner, until } = dismissals.get()): boolean {
  return owner === session.get()?.key && (until[what] ?? '') > today();
}

/** For so many days; for good if none are given. */
export function dismiss(what: string, days?: number) {
  keep({ ...mine(), [what]: days === undefined ? FOR_GOOD : addDays(today(), days) });
}

export function bringBack(what: string) {
  const { [what]: _, ...others } = mine();
  keep(others);
}

function mine(): Dismissals['until'] {
  const { owner, until } = dismissals.get();
  if (owner !== session.get()?.key) return {};
  const now = today();
  return Object.fromEntries(Object.entries(until).filter(([, day]) => day > now));
}

function keep(until: Dismissals['until']) {
  const next = { owner: session.get()?.key, until };
  dismissals.set(next);
  try {
    localStorage.setItem(KEY, JSON.stringify(next));
  } catch {
    // Without storage it lasts as long as the page.
  }
}

function load(): Dismissals {
  try {
    const found: Partial<Dismissals> = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    return { owner: found.owner, until: found.until ?? {} };
  } catch {
    return { owner: undefined, until: {} };
  }
}
