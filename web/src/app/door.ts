import { useEffect, useRef } from 'react';
import { useStore } from '@/hooks/useStore';
import { navigate } from '@/lib/navigation';
import { paths } from '@/lib/paths';
import { session } from '@/lib/session';

/** At the door: whoever has a session already goes on; the others go where `enter` sends them. */
export function useDoor(then?: string) {
  const golfer = useStore(session);
  const hasEntered = useRef(false);

  useEffect(() => {
    if (golfer && !hasEntered.current) navigate(then ?? paths.home(), { replace: true });
  }, [golfer, then]);

  // Back must not lead to a form that has done its work.
  return (to: string) => {
    hasEntered.current = true;
    navigate(to, { replace: true });
  };
}
