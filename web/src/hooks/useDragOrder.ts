import { type PointerEvent, useRef, useState } from 'react';
import { useHeldTouch } from './useHeldTouch';

/** How long a finger rests before it lifts something: until then it scrolls. */
const REST = 300;
const SLOP = 8;

interface Drag {
  id: number;
  from: number;
  x: number;
  y: number;
  isLifted: boolean;
  timer?: ReturnType<typeof setTimeout>;
}

/**
 * Puts things in another order by drag: at once with a mouse, after a rest with a finger. Each thing carries its place
 * in `data-place`. Meanwhile `preview` says which one is lifted and where it would go.
 */
export function useDragOrder(onMove: (from: number, to: number) => void) {
  const ref = useRef<HTMLOListElement>(null);
  const drag = useRef<Drag>(undefined);
  const [preview, setPreview] = useState<{ from: number; to: number }>();
  useHeldTouch(ref, () => drag.current?.isLifted === true);

  const drop = () => {
    clearTimeout(drag.current?.timer);
    drag.current = undefined;
    setPreview(undefined);
  };
  const lift = (now: Drag) => {
    now.isLifted = true;
    setPreview({ from: now.from, to: now.from });
  };

  return {
    ref,
    preview,
    handlers: {
      onPointerDown(event: PointerEvent<HTMLElement>) {
        const from =
          event.target instanceof Element && !event.target.closest('button') && placeOf(event.target);
        if (typeof from !== 'number' || event.button !== 0 || drag.current) return;
        const now: Drag = { id: event.pointerId, from, x: event.clientX, y: event.clientY, isLifted: false };
        drag.current = now;
        if (event.pointerType === 'touch') now.timer = setTimeout(() => lift(now), REST);
      },
      onPointerMove(event: PointerEvent<HTMLElement>) {
        const now = drag.current;
        if (now?.id !== event.pointerId) return;
        if (!now.isLifted) {
          if (Math.hypot(event.clientX - now.x, event.clientY - now.y) < SLOP) return;
          if (event.pointerType === 'touch') return drop();
          lift(now);
        }
        // It is the thing that is slid, not the page under it.
        event.stopPropagation();
        const under = document.elementFromPoint(event.clientX, event.clientY);
        const to = under && ref.current?.contains(under) ? placeOf(under) : undefined;
        if (to !== undefined) setPreview({ from: now.from, to });
      },
      onPointerUp(event: PointerEvent<HTMLElement>) {
        if (drag.current?.id !== event.pointerId) return;
        if (drag.current.isLifted) event.stopPropagation();
        if (preview && preview.to !== preview.from) onMove(preview.from, preview.to);
        drop();
      },
      onPointerCancel: drop,
      /** A picture under a mouse would be dragged as a file. */
      onDragStart: (event: { preventDefault: () => void }) => event.preventDefault(),
    },
  };
}

function placeOf(element: Element): number | undefined {
  const place = element.closest<HTMLElement>('[data-place]')?.dataset.place;
  return place === undefined ? undefined : Number(place);
}

/** The list with one thing at another place. */
export function moved<Of>(list: readonly Of[], from: number, to: number): Of[] {
  const left = list.filter((_, place) => place !== from);
  const one = list.slice(from, from + 1);
  return [...left.slice(0, to), ...one, ...left.slice(to)];
}
