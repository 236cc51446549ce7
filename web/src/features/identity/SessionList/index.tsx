import LogOut from 'lucide-react/icons/log-out';
import { t } from '@/lib/words/settings';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { Dialog } from '@/ui/Dialog';
import { ErrorState } from '@/ui/ErrorState';
import { OnlineButton } from '@/ui/OnlineButton';
import { RelativeTime } from '@/ui/RelativeTime';
import { Skeleton } from '@/ui/Skeleton';
import { Tag } from '@/ui/Tag';
import { VisuallyHidden } from '@/ui/VisuallyHidden';
import { useSessionList } from './logic';
import style from './style.module.css';

/** Where the account is logged in, and the way to end it there. */
export function SessionList() {
  const { sessions, ending, ...list } = useSessionList();
  if (list.hasFailed)
    return <ErrorState error={list.error} onRetry={list.retry} isRetrying={list.isRetrying} />;
  return (
    <>
      <Card as="section" aria-busy={!sessions}>
        <h2 ref={list.title} tabIndex={-1} className={style.title}>
          {list.count}
        </h2>
        {sessions ? (
          <ul className={style.list}>
            {sessions.map((session) => (
              <li key={session.id} className={style.session}>
                <div className={style.text}>
                  <h3 className={style.name}>
                    {session.name} {session.is_current && <Tag tone="primary">{t('sessions.this')}</Tag>}
                  </h3>
                  <p className={style.when}>
                    {t('sessions.since')} <RelativeTime at={session.created_at} />
                  </p>
                  {!session.is_current && (
                    <p className={style.when}>
                      {t('sessions.seen')} <RelativeTime at={session.seen_at} />
                    </p>
                  )}
                  <p className={style.when}>{session.address}</p>
                </div>
                {!session.is_current && (
                  <Button look="quiet" size="sm" onClick={() => list.ask(session)}>
                    {t('sessions.end')} <VisuallyHidden>{session.name}</VisuallyHidden>
                  </Button>
                )}
              </li>
            ))}
          </ul>
        ) : (
          <Skeleton shape="block" height={140} />
        )}
        {list.more && (
          <Button look="quiet" isBusy={list.isLoadingMore} onClick={list.more}>
            {t('sessions.more')}
          </Button>
        )}
      </Card>
      {list.others > 0 ? (
        <div>
          <OnlineButton look="danger" icon={LogOut} onClick={() => list.ask('others')}>
            {t('sessions.others')}
          </OnlineButton>
        </div>
      ) : (
        sessions && <p className={style.when}>{t('sessions.alone')}</p>
      )}
      <Dialog
        kind="alert"
        title={ending.title}
        isOpen={ending.isOpen}
        onClose={list.keep}
        actions={
          <>
            <Button look="quiet" onClick={list.keep}>
              {t('sessions.keep')}
            </Button>
            <Button look="danger" isBusy={ending.isBusy} onClick={ending.end}>
              {ending.deed}
            </Button>
          </>
        }
      >
        {t('sessions.end.text')}
      </Dialog>
    </>
  );
}
