import Users from 'lucide-react/icons/users';
import { t } from '@/lib/words/calendar';
import { Banner } from '@/ui/Banner';
import { Button } from '@/ui/Button';
import { Skeleton } from '@/ui/Skeleton';
import { useFreeNearby } from './logic';

/** What the painted days lead to. */
export function FreeNearby() {
  const free = useFreeNearby();
  if (free.isPending) return <Skeleton shape="block" height={72} />;
  if (free.count === 0) return null;
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
