import { type PointerEvent, useRef } from 'react';
import { REDUCED_MOTION } from '@/const/breakpoints';
import { haptics } from '@/lib/haptics';
import { useHeldTouch } from './useHeldTouch';

/** Sooner than that it may still be a tap, or a scroll. */
const SLOP = 10;
/** Of the width: so far decides. */
const FAR = 0.32;
/** Pixels a millisecond, and pixels: a flick decides earlier. */
const FAST = 0.6;
const FLICK = 40;

interface Swipes {
  /** What a finger that slides to the left, or right, does; nothing where there is nothing. */
  left?: () => void;
  right?: () => void;
}

interface Slide {
  x: number;
  y: number;
  at: number;
  isSlide: boolean;
  isFar: boolean;
}

/** For an element with `touch-action: pan-y`. Always an extra: a button does the same. */
export function useSwipe(element: { current: HTMLElement | null }, { left, right }: Swipes) {
  const slide = useRef<Slide>(undefined);
  useHeldTouch(element, () => slide.current?.isSlide === true);
  const wayOf = (dx: number) => (dx < 0 ? left : right);

  function move(element: HTMLElement, dx: number) {
    if (!window.matchMedia(REDUCED_MOTION).matches) element.style.translate = dx === 0 ? '' : `${dx}px 0`;
  }

  function finish(event: PointerEvent<HTMLElement>) {
    const { current: started } = slide;
    slide.current = undefined;
    move(event.currentTarget, 0);
    if (!started?.isSlide || event.type !== 'pointerup') return;
    const dx = event.clientX - started.x;
    const speed = Math.abs(dx) / Math.max(1, event.timeStamp - started.at);
    const isMeant =
      Math.abs(dx) > FAR * event.currentTarget.clientWidth || (Math.abs(dx) > FLICK && speed > FAST);
    if (isMeant) wayOf(dx)?.();
  }

  return {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      // A mouse selects text, and what is slid itself is slid itself.
      if (event.pointerType === 'mouse' || !event.isPrimary || isSlid(event)) return;
      slide.current = {
        x: event.clientX,
        y: event.clientY,
        at: event.timeStamp,
        isSlide: false,
        isFar: false,
      };
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      const started = slide.current;
      if (!started) return;
      const [dx, dy] = [event.clientX - started.x, event.clientY - started.y];
      started.isSlide ||= Math.abs(dx) > SLOP && Math.abs(dx) > Math.abs(dy);
      if (!started.isSlide || !wayOf(dx)) return;
      move(event.currentTarget, dx);
      const isFar = Math.abs(dx) > FAR * event.currentTarget.clientWidth;
      if (isFar && !started.isFar) haptics.threshold();
      started.isFar = isFar;
    },
    onPointerUp: finish,
    // The browser scrolls instead.
    onPointerCancel: finish,
  };
}

function isSlid({ target, currentTarget }: PointerEvent<HTMLElement>): boolean {
  let element = target instanceof Element ? target : null;
  while (element && element !== currentTarget) {
    if (element.matches('input[type=range]') || getComputedStyle(element).touchAction === 'none') return true;
    element = element.parentElement;
  }
  return false;
}
