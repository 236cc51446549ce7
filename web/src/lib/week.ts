import type { Answer, Window } from '@/const/windows';
import type { Day } from '@/lib/days';

/** One cell of the calendar: a window of a day. */
export interface Slot {
  day: Day;
  window: Window;
}

/** Nothing stands for: unknown. */
export type Reply = Answer | undefined;
export type SlotKey = `${Day}/${Window}`;
export type Replies = Readonly<Partial<Record<SlotKey, Answer>>>;

export interface Change extends Slot {
  before: Reply;
  after: Reply;
}

/** What one gesture did, with the sentence that tells it. One stroke is one step of undo. */
export interface Stroke {
  changes: Change[];
  text: string;
}

export function slotKey({ day, window }: Slot): SlotKey {
  return `${day}/${window}`;
}

export function applied(replies: Replies, changes: readonly Change[], side: 'before' | 'after'): Replies {
  const next: Partial<Record<SlotKey, Answer>> = { ...replies };
  for (const change of changes) {
    const reply = change[side];
    if (reply) next[slotKey(change)] = reply;
    else delete next[slotKey(change)];
  }
  return next;
}
