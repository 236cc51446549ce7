import {
  type FocusEvent,
  type PointerEvent,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import type { ActionCardProps } from './props';

/** As long as a toast. */
const STAYS = 6_000;

export function useActionCard({ result }: ActionCardProps) {
  const titleId = useId();
  const card = useRef<HTMLDivElement>(null);
  const undo = useRef<HTMLButtonElement>(null);
  const fold = useRef<() => void>(undefined);
  fold.current = result?.onFold;
  const [isHeld, hold] = useState(false);
  const isDone = result !== undefined;

  // The button that was pressed is gone: the way back takes its place.
  useLayoutEffect(() => {
    if (isDone) undo.current?.focus({ preventScroll: true });
    else hold(false);
  }, [isDone]);

  // Goes by itself, unless somebody is reading it or on the way back.
  useEffect(() => {
    if (!isDone || isHeld) return;
    const timer = setTimeout(() => {
      if (card.current?.contains(document.activeElement)) document.querySelector('h1')?.focus();
      fold.current?.();
    }, STAYS);
    return () => clearTimeout(timer);
  }, [isDone, isHeld]);

  return {
    titleId,
    card,
    undo,
    holding: {
      onPointerEnter: ({ pointerType }: PointerEvent) => hold(pointerType === 'mouse'),
      onPointerLeave: () => hold(false),
      onFocus: ({ target }: FocusEvent) => hold(target.matches(':focus-visible')),
      onBlur: () => hold(false),
    },
  };
}
