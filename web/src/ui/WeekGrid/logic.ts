import { type FocusEvent, type KeyboardEvent, type MouseEvent, useRef, useState } from 'react';
import { ANSWERS, type Answer, WINDOWS, type Window } from '@/const/windows';
import { usePainting } from '@/hooks/usePainting';
import { layOn, type Place, rectangle, round, slotAt } from '@/lib/cells';
import type { Day } from '@/lib/days';
import { haptics } from '@/lib/haptics';
import { strokeOf } from '@/lib/strokes';
import { type Reply, type Slot, slotKey } from '@/lib/week';
import { t } from '@/lib/words/calendar';
import { isShallowEqual } from '@/utils/shallow';
import type { WeekGridProps } from './props';

const STEPS: Record<string, Place> = {
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
};

/** The week last copied, by weekday and window: shared by all the weeks on the page. */
let copied: readonly { column: number; window: Window; reply: Reply }[] | undefined;

export function useWeekGrid(props: WeekGridProps) {
  const { days, openFrom, today, replies, marks, brush, onBrush, onPaint } = props;
  const grid = useRef<HTMLDivElement>(null);
  const [spoken, setSpoken] = useState('');
  const firstOpen = Math.max(
    0,
    days.findIndex((day) => day >= openFrom),
  );
  const [focused, setFocused] = useState<Place>();
  const stop = focused ?? { row: 0, column: firstOpen };
  /** What Shift+arrow goes on laying; nothing until a key has laid something. */
  const laying = useRef<{ reply: Reply }>(undefined);

  /** A sentence said twice in a row must differ, or it is not said again. */
  const say = (text: string) => setSpoken((before) => (before === text ? `${text}\u00a0` : text));
  const paint = (wanted: readonly (Slot & { after: Reply })[]) => {
    const stroke = strokeOf(replies, wanted);
    if (!stroke) return;
    haptics.tap();
    say(stroke.text);
    onPaint(stroke);
  };
  const lay = (slots: readonly Slot[], reply: Reply) =>
    paint(slots.map((slot) => ({ ...slot, after: reply })));
  const pointer = usePainting({
    grid,
    days,
    openFrom,
    replies,
    brush,
    commit(slots, reply) {
      // Some browsers give no focus to a button that is pressed.
      if (slots[0]) props.onSlot?.(slots[0]);
      lay(slots, reply);
    },
  });

  const replyAt = (slot: Slot): Reply => {
    const key = slotKey(slot);
    return pointer.preview?.has(key) ? pointer.preview.get(key) : replies[key];
  };
  const canFocus = ({ row, column }: Place) =>
    row >= -1 &&
    row < WINDOWS.length &&
    column < days.length &&
    (column >= firstOpen || (column === -1 && row >= 0));

  const focus = (place: Place) => {
    setFocused(place);
    grid.current
      ?.querySelector<HTMLElement>(`[data-row="${place.row}"][data-column="${place.column}"]`)
      ?.focus();
  };
  /** One step, over the days that are gone. */
  const next = (from: Place, step: Place): Place | undefined => {
    let to = from;
    do {
      to = { row: to.row + step.row, column: to.column + step.column };
    } while (
      !canFocus(to) &&
      to.column >= 0 &&
      to.column < days.length &&
      to.row >= 0 &&
      to.row < WINDOWS.length
    );
    return canFocus(to) ? to : undefined;
  };

  const whole = (a: Place, b: Place) => {
    const slots = rectangle(days, openFrom, a, b);
    if (slots.length > 0) lay(slots, layOn(replies, slots, brush));
  };
  const wholeDay = (column: number) => whole({ row: 0, column }, { row: WINDOWS.length - 1, column });
  const wholeRow = (row: number) => whole({ row, column: 0 }, { row, column: days.length - 1 });

  const turn = (slot: Slot, isRound: boolean) => {
    const now = replies[slotKey(slot)];
    const reply = isRound && now ? round(now) : layOn(replies, [slot], brush);
    laying.current = { reply };
    lay([slot], reply);
  };
  const move = (from: Place, step: Place, isPainting: boolean) => {
    const to = next(from, step);
    if (!to) return;
    focus(to);
    const [here, there] = [slotAt(days, from), slotAt(days, to)];
    if (!isPainting || !here || !there) {
      laying.current = undefined;
      return;
    }
    // From an empty cell the brush is meant, and that cell with it; from a painted one its answer goes on.
    const start = replies[slotKey(here)];
    const slots = laying.current || start ? [there] : [here, there];
    laying.current ??= { reply: start ?? brush };
    lay(slots, laying.current.reply);
  };
  const copy = () => {
    copied = days.flatMap((day, column) =>
      WINDOWS.map((window) => ({ column, window, reply: replies[slotKey({ day, window })] })),
    );
    say(t('week.copied'));
  };
  const paste = () => {
    if (!copied) return say(t('week.nothing'));
    paint(
      copied.flatMap(({ column, window, reply }) => {
        const day = days[column];
        return day && day >= openFrom ? [{ day, window, after: reply }] : [];
      }),
    );
  };
  const undo = () => {
    if (props.onUndo()) say(t('week.undone'));
  };
  const redo = () => {
    if (props.onRedo?.()) say(t('week.redone'));
  };

  function keyed(event: KeyboardEvent<HTMLElement>) {
    const place = placeOf(event.target);
    if (!canFocus(place)) return;
    const slot = slotAt(days, place);
    const step = STEPS[event.key];
    const letter = event.key.toLowerCase();
    const isCommand = event.ctrlKey || event.metaKey;
    const answer: Answer | undefined = ANSWERS[Number(event.key) - 1];

    if (isCommand && letter === 'z' && !event.shiftKey) undo();
    else if (isCommand && (letter === 'z' || letter === 'y')) redo();
    else if (isCommand || event.altKey) return;
    else if (step) move(place, step, event.shiftKey);
    else if (event.key === 'Home') focus({ ...place, column: firstOpen });
    else if (event.key === 'End') focus({ ...place, column: days.length - 1 });
    else if (slot && (event.key === ' ' || event.key === 'Enter')) turn(slot, event.key === ' ');
    else if (letter === 'c') copy();
    else if (letter === 'v') paste();
    else if (answer) {
      onBrush(answer);
      say(t('week.brush', { answer: t(`answer.${answer}`) }));
    } else return;
    event.preventDefault();
  }

  const isStop = (place: Place) => stop.row === place.row && stop.column === place.column;
  const header = (place: Place) => ({
    'data-row': place.row,
    'data-column': place.column,
    tabIndex: isStop(place) ? 0 : -1,
  });

  return {
    spoken,
    frame: {
      ref: grid,
      ...pointer.handlers,
      onKeyDown: keyed,
      // Some browsers press a button when Space comes up again, whatever happened on its way down.
      onKeyUp: (event: KeyboardEvent) => event.key === ' ' && event.preventDefault(),
      onFocus(event: FocusEvent) {
        const place = placeOf(event.target);
        if (!canFocus(place)) return;
        setFocused(place);
        const slot = slotAt(days, place);
        if (slot) props.onSlot?.(slot);
      },
      onClick(event: MouseEvent) {
        // A click without a pointer comes from assistive technology.
        if (event.detail !== 0) return;
        const slot = slotAt(days, placeOf(event.target));
        if (slot && slot.day >= openFrom) turn(slot, false);
      },
    },
    day: (day: Day, column: number) => ({
      isToday: day === today,
      isOver: day < openFrom,
      button: {
        ...header({ row: -1, column }),
        disabled: day < openFrom,
        onClick: () => wholeDay(column),
      },
    }),
    row: (row: number) => ({ ...header({ row, column: -1 }), onClick: () => wholeRow(row) }),
    cell: (day: Day, window: Window, place: Place) => ({
      ...place,
      day,
      window,
      reply: replyAt({ day, window }),
      mark: marks?.[slotKey({ day, window })],
      isOver: day < openFrom,
      isStop: isStop(place),
    }),
  };
}

/** Where in the grid an element stands, or what is drawn inside of it; nowhere is no place to go to. */
function placeOf(target: EventTarget): Place {
  const { dataset } = (target instanceof Element && target.closest<HTMLElement>('[data-row]')) || {};
  return { row: Number(dataset?.row), column: Number(dataset?.column) };
}

/** Whether a week shows the same. What other weeks say is none of its business. */
export function isSameWeek(before: WeekGridProps, after: WeekGridProps): boolean {
  const { days: daysBefore, replies: repliesBefore, marks: marksBefore, ...restBefore } = before;
  const { days, replies, marks, ...rest } = after;
  const keys = days.flatMap((day) => WINDOWS.map((window) => slotKey({ day, window })));
  return (
    isShallowEqual(restBefore, rest) &&
    isShallowEqual(daysBefore, days) &&
    keys.every(
      (key) => repliesBefore[key] === replies[key] && isShallowEqual(marksBefore?.[key], marks?.[key]),
    )
  );
}
