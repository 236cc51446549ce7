import { type KeyboardEvent, type MouseEvent, type PointerEvent, useEffect, useRef } from 'react';
import type { Spot } from '@/lib/mercator';
import { useHeldTouch } from './useHeldTouch';

interface Movable {
  /** By so many pixels. */
  onPan: (dx: number, dy: number) => void;
  /** By a factor, around a spot in pixels from the middle. */
  onZoom: (factor: number, at?: Spot) => void;
  /** The same for a key, which asks for a whole step. */
  onStep: (factor: number, at?: Spot) => void;
  onHome: () => void;
}

/** How far a pointer strays while it only presses. */
const SLOP = 6;
const STEP = 80;
const KEYS: Readonly<Record<string, [dx: number, dy: number]>> = {
  ArrowLeft: [STEP, 0],
  ArrowRight: [-STEP, 0],
  ArrowUp: [0, STEP],
  ArrowDown: [0, -STEP],
};
export const ZOOM_STEP = 1.8;

/** One pointer moves, two pinch, Ctrl and the wheel zoom, arrows, + and − do the same; 0 goes back to the start. */
export function usePanZoom<Of extends HTMLElement>(
  element: { current: Of | null },
  { onPan, onZoom, onStep, onHome }: Movable,
) {
  const pointers = useRef(new Map<number, Spot>());
  const hasMoved = useRef(false);
  const zoomBy = useRef(onZoom);
  zoomBy.current = onZoom;
  useHeldTouch(element, () => hasMoved.current && pointers.current.size > 0);

  useEffect(() => {
    const map = element.current;
    if (!map) return;
    const wheeled = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      zoomBy.current(Math.exp(-event.deltaY / 200), fromMiddle(map, event));
    };
    map.addEventListener('wheel', wheeled, { passive: false });
    return () => map.removeEventListener('wheel', wheeled);
  }, [element]);

  const drop = (event: PointerEvent) => {
    pointers.current.delete(event.pointerId);
  };

  return {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      if (event.button !== 0) return;
      if (pointers.current.size === 0) hasMoved.current = false;
      pointers.current.set(event.pointerId, { x: event.clientX, y: event.clientY });
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      const before = pointers.current.get(event.pointerId);
      if (!before) return;
      const now = { x: event.clientX, y: event.clientY };
      const far = Math.hypot(now.x - before.x, now.y - before.y);
      if (!hasMoved.current && far < SLOP && pointers.current.size === 1) return;
      if (!hasMoved.current) {
        hasMoved.current = true;
        // From now on it is no press of what the pointer came down on.
        for (const id of pointers.current.keys()) event.currentTarget.setPointerCapture?.(id);
      }
      const other = [...pointers.current].find(([id]) => id !== event.pointerId)?.[1];
      pointers.current.set(event.pointerId, now);
      if (!other) return onPan(now.x - before.x, now.y - before.y);
      const middle = { clientX: (now.x + other.x) / 2, clientY: (now.y + other.y) / 2 };
      onPan((now.x - before.x) / 2, (now.y - before.y) / 2);
      onZoom(apart(now, other) / apart(before, other), fromMiddle(event.currentTarget, middle));
    },
    onPointerUp: drop,
    onPointerCancel: drop,
    onPointerLeave: (event: PointerEvent<HTMLElement>) => {
      if (!event.currentTarget.hasPointerCapture?.(event.pointerId)) drop(event);
    },
    onClickCapture(event: MouseEvent) {
      if (!hasMoved.current) return;
      hasMoved.current = false;
      event.stopPropagation();
    },
    onDoubleClick(event: MouseEvent<HTMLElement>) {
      if (event.target === event.currentTarget) onStep(ZOOM_STEP, fromMiddle(event.currentTarget, event));
    },
    onKeyDown(event: KeyboardEvent) {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const step = KEYS[event.key];
      if (step) onPan(...step);
      else if (event.key === '+' || event.key === '=') onStep(ZOOM_STEP);
      else if (event.key === '-') onStep(1 / ZOOM_STEP);
      else if (event.key === '0') onHome();
      else return;
      event.preventDefault();
    },
  };
}

function apart(a: Spot, b: Spot): number {
  return Math.max(1, Math.hypot(a.x - b.x, a.y - b.y));
}

function fromMiddle(element: HTMLElement, at: { clientX: number; clientY: number }): Spot {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: at.clientX - left - width / 2, y: at.clientY - top - height / 2 };
}
