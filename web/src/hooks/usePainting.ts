import { type PointerEvent, useRef, useState } from 'react';
import type { Answer } from '@/const/windows';
import { layOn, type Place, placeAt, rectangle, slotAt } from '@/lib/cells';
import type { Day } from '@/lib/days';
import { type Replies, type Reply, type Slot, slotKey } from '@/lib/week';
import { useHeldTouch } from './useHeldTouch';

interface Gesture {
  id: number;
  start: Place;
  /** How far it has come. */
  to?: Place;
  x: number;
  y: number;
  lay: Reply;
  slots: Slot[];
  /** A finger keeps to the row it began in, so that it can still scroll the page. */
  isLane: boolean;
  hasMoved: boolean;
}

interface Paintable {
  grid: { current: HTMLElement | null };
  days: readonly Day[];
  openFrom: Day;
  replies: Replies;
  brush: Answer;
  commit: (slots: readonly Slot[], lay: Reply) => void;
}

/** How far a finger strays while it only taps. */
const SLOP = 6;
/** So far up or down it scrolls, even where the browser doesn't take the gesture over. */
const SCROLL = 12;

/** So long after a finger has left, a slow browser still reports its click. */
const CLICK_WITHIN = 400;

/** What comes up under the finger at once, as a toast with a button does, must not get the click of this very tap. */
function swallowClick() {
  const swallow = (event: MouseEvent) => {
    // One without a pointer comes from assistive technology.
    if (event.detail > 0) {
      event.stopPropagation();
      event.preventDefault();
    }
    stop();
  };
  const stop = () => {
    clearTimeout(timer);
    window.removeEventListener('click', swallow, true);
    window.removeEventListener('pointerdown', stop, true);
  };
  const timer = setTimeout(stop, CLICK_WITHIN);
  window.addEventListener('click', swallow, true);
  window.addEventListener('pointerdown', stop, true);
}

/** One finger paints along a row, a mouse paints a rectangle; what is shown meanwhile is only a preview. */
export function usePainting({ grid, days, openFrom, replies, brush, commit }: Paintable) {
  const gesture = useRef<Gesture>(undefined);
  const [preview, setPreview] = useState<ReadonlyMap<string, Reply>>();
  useHeldTouch(grid, () => gesture.current?.hasMoved === true);

  const show = (now: Gesture, under: Place) => {
    const to = now.isLane ? { row: now.start.row, column: under.column } : under;
    // Most moves stay within a cell.
    if (now.to?.row === to.row && now.to.column === to.column) return;
    now.to = to;
    now.slots = rectangle(days, openFrom, now.start, to);
    setPreview(new Map(now.slots.map((slot) => [slotKey(slot), now.lay])));
  };
  const drop = () => {
    gesture.current = undefined;
    setPreview(undefined);
  };
  const ours = (event: PointerEvent) =>
    gesture.current?.id === event.pointerId ? gesture.current : undefined;

  const handlers = {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      const cell = event.target instanceof Element && event.target.closest<HTMLElement>('[role="gridcell"]');
      // A second finger means a pinch: nothing is painted.
      if (gesture.current) return drop();
      if (!cell || event.button !== 0) return;
      const start = { row: Number(cell.dataset.row), column: Number(cell.dataset.column) };
      const slot = slotAt(days, start);
      if (!slot || slot.day < openFrom) return;
      gesture.current = {
        id: event.pointerId,
        start,
        x: event.clientX,
        y: event.clientY,
        lay: layOn(replies, [slot], brush),
        slots: [],
        isLane: event.pointerType !== 'mouse',
        hasMoved: false,
      };
      event.currentTarget.setPointerCapture?.(event.pointerId);
      show(gesture.current, start);
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      const now = ours(event);
      if (!now) return;
      const [dx, dy] = [Math.abs(event.clientX - now.x), Math.abs(event.clientY - now.y)];
      if (now.isLane && !now.hasMoved) {
        if (dy > SCROLL && dy > dx) return drop();
        if (dx < SLOP) return;
      }
      now.hasMoved = true;
      show(now, placeAt(event.currentTarget, event.clientX, event.clientY));
    },
    onPointerUp(event: PointerEvent) {
      const now = ours(event);
      if (!now) return;
      drop();
      swallowClick();
      commit(now.slots, now.lay);
    },
    // The browser took the gesture for a scroll.
    onPointerCancel: (event: PointerEvent) => {
      if (ours(event)) drop();
    },
  };
  return { preview, handlers };
}
