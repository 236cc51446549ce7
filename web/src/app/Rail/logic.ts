import { useDestinations } from '@/app/destinations';
import { useStore } from '@/hooks/useStore';
import { paths } from '@/lib/paths';
import { session } from '@/lib/session';

export function useRail() {
  return {
    entries: useDestinations(['home', 'find', 'calendar', 'you']),
    golfer: useStore(session),
    rtg: paths.find({ rtg: '1' }),
  };
}
