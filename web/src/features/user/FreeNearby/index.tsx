import Users from 'lucide-react/icons/users';
import { t } from '@/lib/words/calendar';
import { Banner } from '@/ui/Banner';
import { Button } from '@/ui/Button';
import { useFreeNearby } from './logic';

/** What the painted days lead to. */
export function FreeNearby() {
  const free = useFreeNearby();
  if (!free) return null;
  return (
    <Banner
      tone="pine"
      icon={Users}
      action={
        <Button look="optic" size="sm" href={free.href}>
          {t('nearby.see')}
        </Button>
      }
    >
      {t('nearby.free', { count: free.count })}
    </Banner>
  );
}
