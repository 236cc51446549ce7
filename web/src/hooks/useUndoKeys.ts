import { useEffect, useRef } from 'react';

interface History {
  undo: () => unknown;
  redo: () => unknown;
}

/** Where text is typed these keys belong to the text. */
const FIELDS = 'input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]';

/** Ctrl or Cmd+Z, with Shift or as Y the other way, wherever on the page the focus is. */
export function useUndoKeys(history: History) {
  const latest = useRef(history);
  useEffect(() => {
    latest.current = history;
  });

  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const key = event.key.toLowerCase();
      const isTyped = event.target instanceof Element && event.target.closest(FIELDS) !== null;
      const isMine = (event.ctrlKey || event.metaKey) && !event.altKey && (key === 'z' || key === 'y');
      if (!isMine || isTyped || event.defaultPrevented || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      if (key === 'y' || event.shiftKey) latest.current.redo();
      else latest.current.undo();
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, []);
}
