import Repeat from 'lucide-react/icons/repeat';
import Rss from 'lucide-react/icons/rss';
import Smile from 'lucide-react/icons/smile';
import Undo2 from 'lucide-react/icons/undo-2';
import Users from 'lucide-react/icons/users';
import { lazy, Suspense } from 'react';
import { LoginFirst } from '@/app/LoginFirst';
import { Page } from '@/app/Page';
import { AvailabilityCalendar } from '@/features/calendar/AvailabilityCalendar';
import { FreeNearby } from '@/features/user/FreeNearby';
import { WhoIsFree } from '@/features/user/WhoIsFree';
import { paths } from '@/lib/paths';
import { t } from '@/lib/words/calendar';
import { Button } from '@/ui/Button';
import { IconButton } from '@/ui/IconButton';
import { useDates } from './logic';
import style from './style.module.css';

/** They come once one of them is wanted, and stay, so that a draft outlives closing. */
const DatesSheets = lazy(() => import('./DatesSheets').then((file) => ({ default: file.DatesSheets })));

export function Dates() {
  const { availability, isVisitor, isDesk, slot, setSlot, sheet, hasSheets, open, close } = useDates();
  if (isVisitor) {
    return (
      <Page title={t('dates.title')} width="full">
        <LoginFirst text={t('dates.visitor')} />
      </Page>
    );
  }
  const tools = (
    <div className={style.tools}>
      <Button look="quiet" size="sm" icon={Repeat} onClick={() => open('repeat')}>
        {t('repeat.title')}
      </Button>
      <Button look="quiet" size="sm" icon={Users} href={paths.datesWith()}>
        {t('dates.with')}
      </Button>
      <Button look="quiet" size="sm" icon={Rss} onClick={() => open('feed')}>
        {t('dates.feed')}
      </Button>
    </div>
  );
  return (
    <Page
      title={t('dates.title')}
      width="full"
      actions={
        <>
          <Button look="quiet" size="sm" icon={Smile} onClick={() => open('emoji')}>
            {t('dates.emoji')}
          </Button>
          <IconButton
            label={t('dates.undo')}
            icon={Undo2}
            disabled={!availability.canUndo}
            onClick={() => availability.undo()}
          />
        </>
      }
    >
      <AvailabilityCalendar
        availability={availability}
        onSlot={setSlot}
        tools={isDesk && tools}
        aside={isDesk && <WhoIsFree slot={slot} />}
      >
        {!isDesk && (
          <>
            <FreeNearby />
            {tools}
          </>
        )}
      </AvailabilityCalendar>
      {hasSheets && (
        <Suspense>
          <DatesSheets open={sheet} onClose={close} weeks={availability.weeks} slot={slot} />
        </Suspense>
      )}
    </Page>
  );
}
