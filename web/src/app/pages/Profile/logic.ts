import { useParams, useRouter, useSearch } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useBack } from '@/app/back';
import { DESK, TABLET } from '@/const/breakpoints';
import { useProfile } from '@/features/user/api';
import { useKnown } from '@/features/user/known';
import { useMedia } from '@/hooks/useMedia';
import { useSteps } from '@/hooks/useSteps';
import { navigate } from '@/lib/navigation';
import { paths, type Show } from '@/lib/paths';
import { Problem } from '@/lib/problem';
import { t } from '@/lib/words/profile';
import type { ProfilePart } from './ProfileBody/props';

/** As they come down the page; where it has two columns, the second one early, because both share the width. */
const PARTS: Record<'phone' | 'tablet' | 'desk', readonly ProfilePart[]> = {
  phone: ['figures', 'about', 'days', 'pictures', 'aside'],
  tablet: ['figures', 'aside', 'about', 'days', 'pictures'],
  desk: ['figures', 'aside', 'days', 'about', 'pictures'],
};

export function useProfilePage() {
  const { username } = useParams({ from: '/@{$username}' });
  const query = useProfile(username);
  const back = useBack(paths.find());
  const profile = query.data;
  const known = useKnown(username);
  const who = profile ?? known;
  const here = paths.profile(profile?.username ?? username);
  const { show, close } = useShow(here);
  const isDesk = useMedia(DESK);
  const isTablet = useMedia(TABLET);
  const parts = PARTS[isDesk ? 'desk' : isTablet ? 'tablet' : 'phone'];
  const [isLeaving, setLeaving] = useState(false);
  const drawn = useSteps(profile ? parts.length : 0);

  return {
    username,
    profile,
    known,
    here,
    back,
    shareHref: paths.profile(profile?.username ?? username, 'share'),
    show,
    close,
    hasTour: show === 'tour' && profile?.audience === 'own',
    title: who
      ? t('profile.named', { name: who.name, username: who.username })
      : t('profile.title', { username }),
    /** Unknown, hidden from me, or gone: nobody is told which. */
    isLost: query.error instanceof Problem && query.error.status === 404 && !isLeaving,
    /** I see this player no more: away, and nothing of what is asked again meanwhile is shown. */
    leave() {
      setLeaving(true);
      back();
    },
    /** Those that are drawn. */
    parts: parts.slice(0, drawn),
    isPending: query.isPending,
    hasFailed: query.isError && !profile,
    error: query.error,
    retry: () => void query.refetch(),
    isRetrying: query.isFetching,
  };
}

/** What stands open over the page, by its address. */
function useShow(here: string): { show: Show | undefined; close: () => void } {
  const { show } = useSearch({ from: '/@{$username}' });
  const router = useRouter();
  const before = useRef(show);
  /** The page itself stands behind it in the history, unless it was opened with it. */
  const isBehind = useRef(false);

  useEffect(() => {
    if (!show) isBehind.current = false;
    else if (!before.current) isBehind.current = true;
    // What led to it may be gone, as a gap is that was filled: the focus must not be lost with it.
    if (!show && before.current) setTimeout(refocus);
    before.current = show;
  }, [show]);

  return {
    show,
    close: () => (isBehind.current ? router.history.back() : navigate(here, { replace: true })),
  };
}

function refocus() {
  if (document.activeElement === document.body) document.querySelector('h1')?.focus({ preventScroll: true });
}
