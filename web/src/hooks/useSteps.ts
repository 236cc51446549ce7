import { useLayoutEffect, useState } from 'react';
import { isOpening } from '@/lib/navigation';

/**
 * How many of `count` parts of a page to draw by now: one more in each task, so that a tap in between waits for one
 * part and not for all. What is there from the first is drawn at once, unless `start` says otherwise or the app is just
 * being opened: whoever comes back finds the page as long as they left it.
 */
export function useSteps(count: number, start = isOpening() ? 1 : count): number {
  const [drawn, setDrawn] = useState(start);

  useLayoutEffect(() => {
    if (drawn >= count) return;
    const timer = setTimeout(() => setDrawn(Math.max(drawn, 1) + 1));
    return () => clearTimeout(timer);
  }, [drawn, count]);

  return Math.min(Math.max(drawn, 1), count);
}
