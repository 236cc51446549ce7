import { useParams } from '@tanstack/react-router';
import { useBack } from '@/app/back';
import { useProfile } from '@/features/user/api';
import { paths } from '@/lib/paths';
import { Problem } from '@/lib/problem';
import { t } from '@/lib/words/profile';

export function useProfilePage() {
  const { username } = useParams({ from: '/@{$username}' });
  const query = useProfile(username);
  const back = useBack(paths.find());
  const profile = query.data;

  return {
    username,
    profile,
    here: paths.profile(profile?.username ?? username),
    back,
    title: profile
      ? t('profile.named', { name: profile.name, username: profile.username })
      : t('profile.title', { username }),
    /** Unknown, hidden from me, or gone: nobody is told which. */
    isLost: query.error instanceof Problem && query.error.status === 404,
    isPending: query.isPending,
    hasFailed: query.isError && !profile,
    error: query.error,
    retry: () => void query.refetch(),
    isRetrying: query.isFetching,
  };
}
