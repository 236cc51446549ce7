import { useSyncExternalStore } from 'react';

/** The dialog that stands open in front of all else: what is behind it can be neither seen nor pressed. */
export function useFront(): Element | undefined {
  return useSyncExternalStore(subscribe, () => [...document.querySelectorAll('dialog[open]')].at(-1));
}

function subscribe(changed: () => void) {
  const observer = new MutationObserver(changed);
  observer.observe(document.body, { subtree: true, attributes: true, attributeFilter: ['open'] });
  return () => observer.disconnect();
}
