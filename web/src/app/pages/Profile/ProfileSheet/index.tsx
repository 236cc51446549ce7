import { lazy, Suspense } from 'react';
import { MapPopout } from '@/features/location/MapPopout';
import { ProfileShare } from '@/features/user/ProfileShare';
import { StatsPopout } from '@/features/user/StatsPopout';
import { t } from '@/lib/words/welcome';
import { Sheet } from '@/ui/Sheet';
import { Skeleton } from '@/ui/Skeleton';
import { useProfileSheet } from './logic';
import type { ProfileSheetProps } from './props';

/** The cards are heavier than all the rest, and only for their owner. */
const CardForm = lazy(() => import('@/app/CardForm').then((file) => ({ default: file.CardForm })));

/** Whatever opens over a profile. */
export function ProfileSheet(props: ProfileSheetProps) {
  const { kind, isOpen, title, card, stats, map } = useProfileSheet(props);
  return (
    <Sheet title={title} isOpen={isOpen} onClose={props.onClose} hasAddress>
      {kind === 'stats' && <StatsPopout {...stats} />}
      {kind === 'map' && map && <MapPopout {...map} />}
      {kind === 'share' && <ProfileShare profile={props.profile} />}
      {card && (
        <Suspense fallback={<Skeleton shape="block" height={240} />}>
          <CardForm key={card.name} {...card} action={t('welcome.action.save')} onDone={props.onClose} />
        </Suspense>
      )}
    </Sheet>
  );
}
