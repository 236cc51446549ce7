import Zap from 'lucide-react/icons/zap';
import { ProfileCalendarTray } from '@/features/calendar/ProfileCalendarTray';
import { LikeYou } from '@/features/user/LikeYou';
import { PlayerRows } from '@/features/user/PlayerRows';
import { paths } from '@/lib/paths';
import { t } from '@/lib/words';
import { BoardTitle } from '@/ui/BoardTitle';
import { Button } from '@/ui/Button';
import { EmptyState } from '@/ui/EmptyState';
import { ErrorState } from '@/ui/ErrorState';
import { Link } from '@/ui/Link';
import { Skeleton } from '@/ui/Skeleton';
import { VisuallyHidden } from '@/ui/VisuallyHidden';
import { Notices } from '../Notices';
import { useGolferHome } from './logic';
import style from './style.module.css';

export function GolferHome() {
  const home = useGolferHome();
  return (
    <>
      <header className={style.head} aria-busy={home.isPending}>
        <BoardTitle size="xl">
          {home.isPending ? <VisuallyHidden>{t('home.title')}</VisuallyHidden> : home.headline}
        </BoardTitle>
        {home.isPending ? (
          <>
            <Skeleton shape="block" width="min(340px, 80%)" height={46} />
            <Skeleton width="min(300px, 70%)" />
          </>
        ) : (
          home.text && <p className={style.text}>{home.text}</p>
        )}
      </header>
      <div className={style.columns}>
        <div className={style.column}>
          {!home.hasPlayers ? (
            <PlayerRows />
          ) : (
            <>
              <Notices />
              <section className={style.near} aria-labelledby="near">
                <header className={style.row}>
                  <h2 id="near" className={style.title}>
                    {home.near}
                  </h2>
                  {home.players.length > 0 && (
                    <Link className={style.more} href={home.more}>
                      {t('home.near.all')}
                    </Link>
                  )}
                </header>
                {home.hasFailed ? (
                  <ErrorState
                    error={home.error}
                    text={t('find.failed')}
                    onRetry={home.retry}
                    isRetrying={home.isRetrying}
                  />
                ) : home.players.length > 0 ? (
                  <PlayerRows players={home.players} />
                ) : (
                  <EmptyState
                    level={3}
                    title={t('home.alone')}
                    text={t('home.alone.text')}
                    action={
                      <Button icon={Zap} href={paths.find({ ready: 'true' })}>
                        {t('nav.rtg')}
                      </Button>
                    }
                  />
                )}
              </section>
            </>
          )}
          {home.hasPlayers && home.hasMore && (
            <LikeYou besides={home.players.map(({ player }) => player.key)} />
          )}
        </div>
        <div className={style.tray}>
          <ProfileCalendarTray />
        </div>
      </div>
    </>
  );
}
