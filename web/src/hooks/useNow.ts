import { useSyncExternalStore } from 'react';

const MINUTE = 60_000;
const listeners = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;
let minute = Math.floor(Date.now() / MINUTE);

function tick() {
  minute = Math.floor(Date.now() / MINUTE);
  for (const listener of [...listeners]) listener();
}

/** One timer for every clock on the page. */
function subscribe(changed: () => void) {
  listeners.add(changed);
  timer ??= setInterval(tick, MINUTE / 2);
  return () => {
    listeners.delete(changed);
    if (listeners.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
}

/** Epoch milliseconds, renewed each minute. */
export function useNow(): number {
  return useSyncExternalStore(subscribe, () => (timer ? minute : Math.floor(Date.now() / MINUTE))) * MINUTE;
}
