import Undo2 from 'lucide-react/icons/undo-2';
import { LoginFirst } from '@/app/LoginFirst';
import { Page } from '@/app/Page';
import { AvailabilityCalendar } from '@/features/calendar/AvailabilityCalendar';
import { FreeNearby } from '@/features/user/FreeNearby';
import { t } from '@/lib/words/calendar';
import { IconButton } from '@/ui/IconButton';
import { useDates } from './logic';

export function Dates() {
  const { availability, isVisitor } = useDates();
  return (
    <Page
      title={t('dates.title')}
      width="full"
      actions={
        <IconButton
          label={t('dates.undo')}
          icon={Undo2}
          disabled={!availability.canUndo}
          onClick={availability.undo}
        />
      }
    >
      {isVisitor ? (
        <LoginFirst text={t('dates.visitor')} />
      ) : (
        <AvailabilityCalendar availability={availability}>
          <FreeNearby />
        </AvailabilityCalendar>
      )}
    </Page>
  );
}
