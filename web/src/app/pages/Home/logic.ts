import { useIdentity } from '@/features/identity/api';
import { useStore } from '@/hooks/useStore';
import { session } from '@/lib/session';

export function useHome() {
  const golfer = useStore(session);
  // A device that has forgotten whose it is asks before it takes anybody for a visitor.
  const { isError } = useIdentity();
  return { golfer, isAsking: !isError };
}
