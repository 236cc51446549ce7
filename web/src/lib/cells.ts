import { type Answer, WINDOWS } from '@/const/windows';
import type { Day } from '@/lib/days';
import { type Replies, type Reply, type Slot, slotKey } from '@/lib/week';

/** A place in the grid: rows are windows, columns days; −1 is the header of that row or column. */
export interface Place {
  row: number;
  column: number;
}

export function slotAt(days: readonly Day[], { row, column }: Place): Slot | undefined {
  const [window, day] = [WINDOWS[row], days[column]];
  return window && day ? { day, window } : undefined;
}

/** Every slot of the rectangle between two places, days that are over left out. */
export function rectangle(days: readonly Day[], openFrom: Day, a: Place, b: Place): Slot[] {
  const slots: Slot[] = [];
  for (let row = Math.min(a.row, b.row); row <= Math.max(a.row, b.row); row += 1) {
    for (let column = Math.min(a.column, b.column); column <= Math.max(a.column, b.column); column += 1) {
      const slot = slotAt(days, { row, column });
      if (slot && slot.day >= openFrom) slots.push(slot);
    }
  }
  return slots;
}

/** The first cell decides: what already says what the brush says is wiped, all else is painted. */
export function layOn(replies: Replies, slots: readonly Slot[], brush: Answer): Reply {
  return slots.every((slot) => replies[slotKey(slot)] === brush) ? undefined : brush;
}

/** Free, maybe, no, nothing: where Space leads from an answer. */
export function round(reply: Answer): Reply {
  if (reply === 'free') return 'maybe';
  return reply === 'maybe' ? 'no' : undefined;
}

/** The row and column under a point, from the boxes of the cells: no hit test for every move. */
export function placeAt(grid: HTMLElement, x: number, y: number): Place {
  const edge = (row: number, column: number) =>
    grid.querySelector(`[data-row="${row}"][data-column="${column}"]`)?.getBoundingClientRect();
  const row = WINDOWS.findIndex((_, index) => y <= (edge(index, 0)?.bottom ?? 0));
  let column = 0;
  while (column < 6 && x > (edge(0, column)?.right ?? 0)) column += 1;
  return { row: row < 0 ? WINDOWS.length - 1 : row, column };
}
