import { navigate } from '@/lib/navigation';
import { paths } from '@/lib/paths';
import { toast } from '@/lib/toasts';
import { t } from '@/lib/words/settings';
import { useLogOut } from '../api';

export function useLogOutButton() {
  const { mutate, isPending } = useLogOut(() => navigate(paths.home()));
  return {
    isPending,
    press: () => mutate({}, { onError: () => toast(t('logout.failed'), { tone: 'failed' }) }),
  };
}
