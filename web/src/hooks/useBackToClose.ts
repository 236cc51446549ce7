import { useEffect, useRef } from 'react';
import { enterOverlay, isOverlayOnTop, leaveOverlay, listenToBack, whenStill } from '@/lib/overlays';

/**
 * Makes Back close what is open: opening leaves an entry in the history, closing by any other way takes it back.
 * The entry is left a moment later, since an effect may run, be cleaned and run again within one tick.
 */
export function useBackToClose(open: boolean, close: () => void) {
  const latest = useRef(close);
  latest.current = close;

  useEffect(() => {
    if (!open) return;
    const mark = Math.random().toString(36).slice(2);
    let entered = false;
    let stopWaiting: (() => void) | undefined;
    const entering = setTimeout(() => {
      stopWaiting = whenStill(() => {
        enterOverlay(mark);
        entered = true;
      });
    });
    const stop = listenToBack(() => {
      if (!entered || isOverlayOnTop(mark)) return;
      entered = false;
      latest.current();
    });
    return () => {
      clearTimeout(entering);
      stopWaiting?.();
      stop();
      if (entered) leaveOverlay(mark);
    };
  }, [open]);
}
