import { useEffect, useRef } from 'react';
import { holdTouch } from '@/lib/holdTouch';

/** While `isOurs`, a finger on the element neither scrolls nor leaves a scroll behind. */
export function useHeldTouch(element: { current: HTMLElement | null }, isOurs: () => boolean) {
  const latest = useRef(isOurs);
  latest.current = isOurs;
  useEffect(() => {
    if (element.current) return holdTouch(element.current, () => latest.current());
  }, [element]);
}
