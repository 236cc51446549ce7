import { type MouseEvent, type PointerEvent, useRef } from 'react';
import { haptics } from '@/lib/haptics';
import { useHeldTouch } from './useHeldTouch';

interface Drag {
  id: number;
  x: number;
  y: number;
  at: number;
  dx: number;
  isHeld: boolean;
  isFar: boolean;
}

/** How far a pointer strays while it only presses. */
const SLOP = 8;
/** So many pixels turn it by a degree. */
const TURN = 22;
/** What part of the width decides. */
const DECIDES = 0.32;
/** Or a flick: so many pixels a millisecond, over so many pixels. */
const FLICK = { speed: 0.6, least: 40 };

/**
 * Draws the card on top of a pile aside with one pointer. Let go far enough it is decided; nearer, or broken off, it
 * goes back.
 */
export function useDragAside(
  pile: { current: HTMLElement | null },
  card: { current: HTMLElement | null },
  onDecide: (dx: number) => void,
) {
  const drag = useRef<Drag>(undefined);
  useHeldTouch(pile, () => drag.current?.isHeld === true);
  const swallows = useRef(false);

  // Written to the element itself: nothing is to be drawn anew while a finger moves.
  const draw = (dx: number, isFar: boolean) => {
    const { current } = card;
    if (!current) return;
    current.style.setProperty('--dx', `${dx}px`);
    current.style.setProperty('--turn', `${dx / TURN}deg`);
    current.dataset.held = String(dx !== 0);
    current.dataset.far = String(isFar);
  };
  const ours = (event: PointerEvent) => (drag.current?.id === event.pointerId ? drag.current : undefined);
  const drop = () => {
    drag.current = undefined;
    draw(0, false);
  };

  return {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      swallows.current = false;
      if (event.button !== 0 || drag.current) return;
      drag.current = {
        id: event.pointerId,
        x: event.clientX,
        y: event.clientY,
        at: event.timeStamp,
        dx: 0,
        isHeld: false,
        isFar: false,
      };
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      const now = ours(event);
      if (!now) return;
      now.dx = event.clientX - now.x;
      const far = Math.abs(now.dx);
      // Up and down it scrolls.
      if (!now.isHeld && (far < SLOP || far < Math.abs(event.clientY - now.y))) return;
      if (!now.isHeld) event.currentTarget.setPointerCapture?.(event.pointerId);
      now.isHeld = true;
      const isFar = far > event.currentTarget.offsetWidth * DECIDES;
      if (isFar && !now.isFar) haptics.threshold();
      now.isFar = isFar;
      draw(now.dx, isFar);
    },
    onPointerUp(event: PointerEvent) {
      const now = ours(event);
      if (!now) return;
      const speed = Math.abs(now.dx) / Math.max(1, event.timeStamp - now.at);
      const isFlick = speed > FLICK.speed && Math.abs(now.dx) > FLICK.least;
      swallows.current = now.isHeld;
      drop();
      if (now.isFar || isFlick) onDecide(now.dx);
    },
    // The browser took the gesture for a scroll.
    onPointerCancel: (event: PointerEvent) => {
      if (ours(event)) drop();
    },
    /** A drag that began on a link was not meant for the link. */
    onClickCapture(event: MouseEvent) {
      if (!swallows.current) return;
      swallows.current = false;
      event.preventDefault();
      event.stopPropagation();
    },
    onDragStart: (event: { preventDefault: () => void }) => event.preventDefault(),
  };
}
