import Copy from 'lucide-react/icons/copy';
import { Fragment } from 'react';
import { ANSWERS } from '@/const/windows';
import { t } from '@/lib/words/calendar';
import { ErrorState } from '@/ui/ErrorState';
import { OnlineButton } from '@/ui/OnlineButton';
import { Segmented } from '@/ui/Segmented';
import { WeekGrid } from '@/ui/WeekGrid';
import { WindowLegend } from '@/ui/WindowLegend';
import { WeekSkeleton } from '../WeekSkeleton';
import { WeekSteps } from '../WeekSteps';
import { useAvailabilityCalendar } from './logic';
import type { AvailabilityCalendarProps } from './props';
import style from './style.module.css';

/** My days, to paint on, week by week. What is painted is saved by itself. */
export function AvailabilityCalendar(props: AvailabilityCalendarProps) {
  const { availability, children } = props;
  const calendar = useAvailabilityCalendar(props);
  if (calendar.hasFailed) {
    return (
      <ErrorState
        error={calendar.error}
        text={t('dates.lost')}
        onRetry={calendar.retry}
        isRetrying={calendar.isRetrying}
      />
    );
  }
  return (
    <>
      <div className={style.top}>
        <div className={style.tools}>
          <p className={style.hint}>{calendar.hint}</p>
          <WindowLegend />
          <Segmented
            label={t('dates.brush')}
            choices={ANSWERS.map((answer) => ({ value: answer, label: t(`brush.${answer}`) }))}
            value={calendar.brush}
            onChange={calendar.setBrush}
            isWide
          />
          {props.tools}
        </div>
        {props.aside}
      </div>
      <div className={style.weeks} aria-busy={availability.query.isPending}>
        {calendar.weeks.map(({ start, days, label, isLoaded, isRepeating, repeat }, week) => (
          <Fragment key={start}>
            <section className={style.week} aria-labelledby={`week-${start}`}>
              <header className={style.head}>
                <h2 id={`week-${start}`} className={style.span}>
                  {label}
                </h2>
                {repeat && (
                  <OnlineButton look="plain" size="sm" icon={Copy} isBusy={isRepeating} onClick={repeat}>
                    {t('dates.repeat')}
                  </OnlineButton>
                )}
              </header>
              {isLoaded ? (
                <WeekGrid
                  label={label}
                  days={days}
                  today={availability.today}
                  openFrom={availability.today}
                  replies={availability.replies}
                  marks={availability.marks}
                  brush={calendar.brush}
                  onBrush={calendar.setBrush}
                  onPaint={availability.paint}
                  onUndo={calendar.undo}
                  onRedo={calendar.redo}
                  onSlot={props.onSlot}
                />
              ) : (
                <WeekSkeleton />
              )}
            </section>
            {week === 0 && children && <div className={style.between}>{children}</div>}
          </Fragment>
        ))}
      </div>
      <WeekSteps availability={availability} />
    </>
  );
}
