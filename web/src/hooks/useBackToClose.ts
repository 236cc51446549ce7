import { useEffect, useRef } from 'react';

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
      // The browser's own way to do it: the router's would load the page anew, which has stayed the same.
      History.prototype.pushState.call(window.history, { ...window.history.state, overlay: mark }, '');
      entered = true;
    });
    const popped = () => {
      if (!entered || window.history.state?.overlay === mark) return;
      entered = false;
      latest.current();
    };
    window.addEventListener('popstate', popped);
    return () => {
      clearTimeout(entering);
      window.removeEventListener('popstate', popped);
      // Somebody who left for another page through a link has an entry of that page on top: leave it alone.
      if (entered && window.history.state?.overlay === mark) window.history.back();
    };
  }, [open]);
}
