import { useParams } from '@tanstack/react-router';
import { useMyDays } from '@/features/calendar/api';
import { useCompany } from '@/features/user/company';
import { useStore } from '@/hooks/useStore';
import { today } from '@/lib/days';
import { navigate } from '@/lib/navigation';
import { paths } from '@/lib/paths';
import { Problem } from '@/lib/problem';
import { session } from '@/lib/session';

/** A fourball is me and three others. */
const MOST = 3;

export function useTogether() {
  const { keys: raw = '' } = useParams({ from: '/dates/with/{-$keys}' });
  const me = useStore(session)?.key;
  const named = raw.split(',').filter((key) => key !== '' && key !== 'me' && key !== me);
  const keys = [...new Set(named)].slice(0, MOST);
  const mates = useCompany(keys);
  const missing = mates.filter(({ hasFailed, isGone }) => hasFailed && !isGone);
  // A question that only a golfer gets an answer to: a visitor is led to the door.
  const { error } = useMyDays(today(), 7);

  const go = (next: readonly string[]) => navigate(paths.datesWith(next), { replace: true });
  const known = mates.flatMap(({ key, name }) => (name ? [{ key, name }] : []));
  return {
    isVisitor: error instanceof Problem && error.status === 401,
    mates,
    most: MOST,
    add: (key: string) => go([...keys, key]),
    remove: (gone: string) => go(keys.filter((key) => key !== gone)),
    /** All of them, once each is known: with somebody unknown nothing can be compared. */
    others: known.length === mates.length ? known : [],
    isEmpty: keys.length === 0,
    /** Not known because the answer did not come. */
    isMissing: missing.length > 0,
    error: missing[0]?.error,
    retry: () => missing.forEach(({ retry }) => void retry()),
    isRetrying: missing.some(({ isRetrying }) => isRetrying),
  };
}
