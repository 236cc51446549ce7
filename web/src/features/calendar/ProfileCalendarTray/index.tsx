import ChevronLeft from 'lucide-react/icons/chevron-left';
import ChevronRight from 'lucide-react/icons/chevron-right';
import { paths } from '@/lib/paths';
import { t } from '@/lib/words';
import { Card } from '@/ui/Card';
import { ErrorState } from '@/ui/ErrorState';
import { IconButton } from '@/ui/IconButton';
import { Link } from '@/ui/Link';
import { Skeleton } from '@/ui/Skeleton';
import { WeekTray } from '@/ui/WeekTray';
import { Well } from '@/ui/Well';
import { useProfileCalendarTray } from './logic';
import type { ProfileCalendarTrayProps } from './props';
import style from './style.module.css';

/** The next days of a player at a glance; what suits the reader too is ringed. Only for whoever is logged in. */
export function ProfileCalendarTray(props: ProfileCalendarTrayProps) {
  const tray = useProfileCalendarTray(props);
  return (
    <Card as="section" aria-labelledby="tray" aria-busy={!tray.isLoaded || tray.isMoving}>
      <header className={style.head}>
        <div className={style.text}>
          <h2 id="tray" className={style.title}>
            {tray.title}
          </h2>
          <p className={style.span} aria-live="polite">
            {tray.span}
          </p>
        </div>
        <div className={style.steps}>
          <IconButton
            label={t('tray.earlier')}
            icon={ChevronLeft}
            disabled={!tray.earlier}
            onClick={tray.earlier}
          />
          <IconButton
            label={t('tray.later')}
            icon={ChevronRight}
            disabled={!tray.later}
            onClick={tray.later}
          />
        </div>
      </header>
      {tray.hasFailed ? (
        <ErrorState error={tray.error} onRetry={tray.retry} isRetrying={tray.isRetrying} />
      ) : (
        <>
          {tray.isLoaded ? (
            <WeekTray label={tray.title} days={tray.days} replies={tray.replies} shared={tray.shared} />
          ) : (
            <Skeleton shape="block" height={124} />
          )}
          {tray.isLoaded && (
            <Well>
              <span>{tray.note}</span>
              {tray.isMine && (
                <Link className={style.open} href={paths.dates()}>
                  {t('tray.open')}
                </Link>
              )}
              {props.player && (
                <Link className={style.open} href={paths.datesWith([props.player.key])}>
                  {t('tray.with')}
                </Link>
              )}
            </Well>
          )}
        </>
      )}
    </Card>
  );
}
