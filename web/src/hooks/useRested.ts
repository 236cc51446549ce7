import { useEffect, useState } from 'react';

/** A value once it has stayed the same for a while: for what is asked of the server while a thumb still moves. */
export function useRested<T>(value: T, rest: number): T {
  const [rested, setRested] = useState(value);

  useEffect(() => {
    const timer = setTimeout(() => setRested(value), rest);
    return () => clearTimeout(timer);
  }, [value, rest]);

  return rested;
}
