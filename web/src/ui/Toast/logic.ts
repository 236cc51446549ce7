import { useEffect, useLayoutEffect, useState } from 'react';
import { useFront } from '@/hooks/useFront';
import { useStore } from '@/hooks/useStore';
import { dismissToast, toasts } from '@/lib/toasts';

const STAYS = 6_000;
/** So far up from the lower edge of the window a toast reaches by itself. */
const REACH = 160;

/** Goes after six seconds, unless somebody is reading it. */
export function useToast() {
  const message = useStore(toasts);
  const front = useFront();
  const [isHeld, hold] = useState(false);
  const { id, stays } = message ?? {};
  const foot = useFoot(id, front);

  useEffect(() => {
    if (id === undefined || isHeld || stays) return;
    const timer = setTimeout(() => dismissToast(id), STAYS);
    return () => clearTimeout(timer);
  }, [id, isHeld, stays]);

  return {
    message,
    front,
    foot,
    act() {
      hold(false);
      dismissToast(id);
      message?.action?.run();
    },
    holding: {
      onPointerEnter: () => hold(true),
      onPointerLeave: () => hold(false),
      onFocus: () => hold(true),
      onBlur: () => hold(false),
    },
  };
}

/** How high the bar with the main action reaches: a toast stands on it. */
function useFoot(id: number | undefined, front: Element | undefined): number {
  const [foot, setFoot] = useState(0);

  useLayoutEffect(() => {
    if (id === undefined) return;
    const bars = [...(front ?? document).querySelectorAll('footer, [data-foot]')];
    const heights = bars
      .map((bar) => bar.getBoundingClientRect())
      .filter(({ top, bottom }) => bottom > window.innerHeight - REACH && top < window.innerHeight)
      .map(({ top }) => window.innerHeight - top);
    setFoot(Math.max(0, ...heights));
  }, [id, front]);

  return foot;
}
