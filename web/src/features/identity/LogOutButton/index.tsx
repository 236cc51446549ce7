import LogOut from 'lucide-react/icons/log-out';
import { t } from '@/lib/words/settings';
import { Button } from '@/ui/Button';
import { useLogOutButton } from './logic';

export function LogOutButton() {
  const { isPending, press } = useLogOutButton();
  return (
    <Button look="quiet" icon={LogOut} isBusy={isPending} onClick={press}>
      {t('settings.logout')}
    </Button>
  );
}
