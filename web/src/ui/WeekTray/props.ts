import type { Day } from '@/lib/days';
import type { Replies, SlotKey } from '@/lib/week';

export interface WeekTrayProps {
  /** Whose days these are: "When Maya can play". */
  label: string;
  days: readonly Day[];
  replies: Replies;
  /** Where both are free: ringed. */
  shared?: ReadonlySet<SlotKey>;
  /** A mini view has no dates over its columns. */
  hasDates?: boolean;
}
