import { paths } from '@/lib/paths';
import { t } from '@/lib/words/together';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { ErrorState } from '@/ui/ErrorState';
import { Link } from '@/ui/Link';
import { Skeleton } from '@/ui/Skeleton';
import { WeekTray } from '@/ui/WeekTray';
import { OverlapBest } from '../OverlapBest';
import { useOverlapCalendar } from './logic';
import type { OverlapCalendarProps } from './props';
import style from './style.module.css';

/** The calendars of two to four players in one: what suits all, best first, then week by week. */
export function OverlapCalendar(props: OverlapCalendarProps) {
  const { plan, ...calendar } = useOverlapCalendar(props);
  return (
    <>
      <div className={style.top}>
        {props.children}
        {props.others.length > 0 && (
          <section aria-label={t('with.sum')} aria-busy={!plan && !calendar.hasFailed} className={style.sum}>
            {calendar.hasFailed && (
              <ErrorState error={calendar.error} onRetry={calendar.retry} isRetrying={calendar.isRetrying} />
            )}
            {!plan && !calendar.hasFailed && <Skeleton shape="block" height={180} />}
            <div role="status" className={style.sum}>
              {calendar.sentences.map((sentence, at) => (
                <p key={sentence} className={at === 0 ? style.first : style.note}>
                  {sentence}
                </p>
              ))}
            </div>
            {plan?.isMineSilent && <Link href={paths.dates()}>{t('with.paint')}</Link>}
            {plan && <OverlapBest title={t('with.best')} meetings={plan.shared} isPair={calendar.isPair} />}
            {calendar.almost.length > 0 && (
              <OverlapBest title={t('with.almost')} meetings={calendar.almost} isPair={false} />
            )}
          </section>
        )}
      </div>
      {plan && (
        <>
          <p className={style.note}>{t('with.key')}</p>
          <div className={style.weeks}>
            {calendar.weeks.map(({ days, label }) => (
              <Card as="section" key={label} aria-label={label}>
                <h2 className={style.week}>{label}</h2>
                <WeekTray
                  label={t('with.week', { week: label })}
                  days={days}
                  replies={plan.replies}
                  some={plan.some}
                  words={plan.words}
                />
              </Card>
            ))}
          </div>
          {calendar.more && (
            <div>
              <Button look="quiet" onClick={calendar.more}>
                {t('with.more')}
              </Button>
            </div>
          )}
        </>
      )}
    </>
  );
}
