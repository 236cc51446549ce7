import { useStore } from '@/hooks/useStore';
import { session } from '@/lib/session';

export function useHome() {
  return { golfer: useStore(session) };
}
