import { useEffect, useRef } from 'react';
import { enterOverlay, isOverlayOnTop, listenToBack } from '@/lib/overlays';

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
    const entering = setTimeout(() => {
      enterOverlay(mark);
      entered = true;
    });
    const stop = listenToBack(() => {
      if (!entered || isOverlayOnTop(mark)) return;
      entered = false;
      latest.current();
    });
    return () => {
      clearTimeout(entering);
      stop();
      // Somebody who left for another page through a link has an entry of that page on top: leave it alone.
      if (entered && isOverlayOnTop(mark)) window.history.back();
    };
  }, [open]);
}
