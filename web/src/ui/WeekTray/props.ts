import type { Day } from '@/lib/days';
import type { Replies, SlotKey } from '@/lib/week';

export interface WeekTrayProps {
  /** Whose days these are: "When Maya can play". */
  label: string;
  days: readonly Day[];
  replies: Replies;
  /** Where both are free: ringed. */
  shared?: ReadonlySet<SlotKey>;
  /** Where only some can: outlined. */
  some?: ReadonlySet<SlotKey>;
  /** What is said about a window, in place of its answer. */
  words?: Readonly<Partial<Record<SlotKey, string>>>;
  /** A mini view has no dates over its columns. */
  hasDates?: boolean;
}
