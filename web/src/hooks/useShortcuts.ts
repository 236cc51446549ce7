import { useEffect, useRef } from 'react';
import { preferences } from '@/lib/preferences';

/** In milliseconds: so long may the second key of "g h" take. */
const PATIENCE = 1_000;
/** What takes letters; a switch or a slider doesn't. */
const FIELDS = 'input:not([type=checkbox], [type=radio], [type=range]), textarea, select, [contenteditable]';

/**
 * Keys that do something wherever the focus is: `'/'`, or one after the other as `'g h'`. They rest while somebody
 * types or a dialog is open, and for whoever turned them off.
 */
export function useShortcuts(shortcuts: Readonly<Record<string, () => void>>) {
  const latest = useRef(shortcuts);
  useEffect(() => {
    latest.current = shortcuts;
  });

  useEffect(() => {
    let before = '';
    let until = 0;
    const pressed = (event: KeyboardEvent) => {
      const started = performance.now() < until ? before : '';
      until = 0;
      if (!isMeant(event)) return;
      const run = latest.current[`${started} ${event.key}`] ?? latest.current[event.key];
      if (run) {
        event.preventDefault();
        run();
      } else if (Object.keys(latest.current).some((keys) => keys.startsWith(`${event.key} `))) {
        before = event.key;
        until = performance.now() + PATIENCE;
      }
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, []);
}

/** What a component took for itself is not meant for the page. */
function isMeant(event: KeyboardEvent): boolean {
  const isTaken = event.defaultPrevented || event.isComposing;
  const isCommand = event.ctrlKey || event.metaKey || event.altKey;
  const isTyped = event.target instanceof Element && event.target.closest(FIELDS) !== null;
  return (
    preferences.get().shortcuts &&
    !isTaken &&
    !isCommand &&
    !isTyped &&
    document.querySelector('dialog[open]') === null
  );
}
