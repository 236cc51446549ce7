import { useSearch } from '@tanstack/react-router';
import { useDestinations } from '@/app/destinations';
import { findPath, readyFor } from '@/features/user/filters';
import { useStore } from '@/hooks/useStore';
import { session } from '@/lib/session';

export function useRail() {
  // On Find what is asked there stays asked; other pages have another kind of search, which asks nothing.
  const asked = useSearch({ from: '/find', shouldThrow: false });
  return {
    entries: useDestinations(['home', 'find', 'calendar', 'you']),
    golfer: useStore(session),
    rtg: findPath(readyFor(asked ?? {})),
  };
}
