import { useParams } from '@tanstack/react-router';
import { navigate } from '@/lib/navigation';
import { paths } from '@/lib/paths';
import { toast } from '@/lib/toasts';
import { t } from '@/lib/words/identity';

export function useResetPage() {
  const { token } = useParams({ from: '/reset/$token' });
  return {
    token,
    enter() {
      toast(t('reset.done'), { tone: 'done' });
      // Back must not lead to a link that is used up.
      navigate(paths.home(), { replace: true });
    },
  };
}
