import CalendarPlus from 'lucide-react/icons/calendar-plus';
import Copy from 'lucide-react/icons/copy';
import { paths } from '@/lib/paths';
import { t } from '@/lib/words/calendar';
import { Button } from '@/ui/Button';
import { ErrorState } from '@/ui/ErrorState';
import { Link } from '@/ui/Link';
import { OnlineButton } from '@/ui/OnlineButton';
import { Sheet } from '@/ui/Sheet';
import { Skeleton } from '@/ui/Skeleton';
import { TextField } from '@/ui/TextField';
import { useFeedLink, webcal } from './logic';
import type { FeedLinkProps } from './props';
import style from './style.module.css';

/** The secret address of my calendar: made, shown once, taken back. */
export function FeedLink(props: FeedLinkProps) {
  const feed = useFeedLink(props);
  return (
    <Sheet title={t('feed.title')} isOpen={props.isOpen} onClose={feed.close}>
      <p>{t('feed.what')}</p>
      {feed.hasFailed && <ErrorState error={feed.error} onRetry={feed.retry} isRetrying={feed.isRetrying} />}
      {!feed.isLoaded && !feed.hasFailed && <Skeleton shape="block" height={52} />}
      {feed.url && (
        <div className={style.part}>
          <TextField
            label={t('feed.address')}
            hint={t('feed.once')}
            value={feed.url}
            readOnly
            onFocus={(event) => event.currentTarget.select()}
          />
          <div className={style.buttons}>
            <Button icon={Copy} onClick={() => feed.copy(feed.url ?? '')}>
              {t('feed.copy')}
            </Button>
            <Button look="quiet" icon={CalendarPlus} href={webcal(feed.url)}>
              {t('feed.open')}
            </Button>
          </div>
          <p className={style.small}>{t('feed.how')}</p>
        </div>
      )}
      {feed.isLoaded && !feed.url && (
        <div className={style.part}>
          {feed.since && <p>{feed.since}</p>}
          <div>
            <OnlineButton look={feed.isOn ? 'quiet' : 'primary'} isBusy={feed.isMaking} onClick={feed.make}>
              {t(feed.isOn ? 'feed.again' : 'feed.make')}
            </OnlineButton>
          </div>
          {feed.isOn && <p className={style.small}>{t('feed.again.what')}</p>}
        </div>
      )}
      {feed.isOn && (
        <div className={style.part}>
          <div>
            <OnlineButton look="danger" isBusy={feed.isRevoking} onClick={feed.revoke}>
              {t('feed.revoke')}
            </OnlineButton>
          </div>
          <p className={style.small}>{t('feed.revoke.what')}</p>
        </div>
      )}
      <p role="status" className={style.note}>
        {feed.note}
      </p>
      <p className={style.small}>
        <Link href={paths.calendarFile()} download>
          {t('feed.file')}
        </Link>
      </p>
    </Sheet>
  );
}
