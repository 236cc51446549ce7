import { useEffect, useState } from 'react';

const SECOND = 1_000;

/** Whole seconds until a moment (epoch milliseconds), renewed each second; 0 once it is over, or where there is none. */
export function useCountdown(until: number | undefined): number {
  const [now, setNow] = useState(Date.now);

  useEffect(() => {
    if (until === undefined) return;
    setNow(Date.now());
    const timer = setInterval(() => {
      setNow(Date.now());
      if (Date.now() >= until) clearInterval(timer);
    }, SECOND);
    return () => clearInterval(timer);
  }, [until]);

  return until === undefined ? 0 : Math.max(0, Math.ceil((until - now) / SECOND));
}
