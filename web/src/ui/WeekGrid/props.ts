import type { Answer } from '@/const/windows';
import type { Day } from '@/lib/days';
import type { Replies, Slot, SlotKey, Stroke } from '@/lib/week';
import type { Mark } from '@/ui/WeekCell/props';

export interface WeekGridProps {
  /** "23–29 Nov" */
  label: string;
  days: readonly Day[];
  today: Day;
  /** The first day that can still be painted: what lies before is hatched and inert. */
  openFrom: Day;
  replies: Replies;
  marks?: Readonly<Partial<Record<SlotKey, Mark>>>;
  /** What painting lays down. */
  brush: Answer;
  onBrush: (brush: Answer) => void;
  onPaint: (stroke: Stroke) => void;
  /** Takes the last stroke back, and returns it where there was one. */
  onUndo: () => Stroke | undefined;
  /** Lays it on again. */
  onRedo?: () => Stroke | undefined;
  /** Told of the cell that the focus has come to. */
  onSlot?: (slot: Slot) => void;
}
