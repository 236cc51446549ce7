import type { Window } from '@/const/windows';
import type { Day } from '@/lib/days';
import type { Reply } from '@/lib/week';

/** What else is known about a cell; each is a sentence for its label. */
export interface Mark {
  /** "Round with Maya at Pine Hollow" */
  round?: string;
  /** "Rain beyond your limit" */
  rain?: string;
  /** "As every week" */
  repeat?: string;
  /** Every other week says something else. */
  isException?: boolean;
}

/** Compared one by one: a cell that shows the same is not drawn again. What it does, its grid does. */
export interface WeekCellProps {
  day: Day;
  window: Window;
  row: number;
  column: number;
  reply: Reply;
  mark?: Mark;
  /** Hatched and inert. */
  isOver: boolean;
  /** Where Tab leads. */
  isStop: boolean;
}
