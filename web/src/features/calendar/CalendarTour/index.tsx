import { paths } from '@/lib/paths';
import { t } from '@/lib/words/popouts';
import { Button } from '@/ui/Button';
import { useCalendarTour } from './logic';
import type { CalendarTourProps } from './props';
import style from './style.module.css';

/** Says of my tray what it is for, in three steps. */
export function CalendarTour(props: CalendarTourProps) {
  const tour = useCalendarTour(props);
  return (
    <div
      ref={tour.bubble}
      popover="manual"
      role="dialog"
      aria-labelledby="tour-title"
      aria-describedby="tour-text"
      className={style.bubble}
      onKeyDown={tour.keyed}
    >
      <p className={style.count}>{tour.count}</p>
      <h2 ref={tour.title} id="tour-title" tabIndex={-1} className={style.title}>
        {tour.heading}
      </h2>
      <p id="tour-text">{tour.text}</p>
      <div className={style.buttons}>
        <Button look="glass" size="sm" onClick={tour.close}>
          {t(tour.isLast ? 'tour.done' : 'tour.skip')}
        </Button>
        {tour.isLast ? (
          <Button look="optic" size="sm" href={paths.dates()} replace onClick={tour.seen}>
            {t('tour.paint')}
          </Button>
        ) : (
          <Button look="optic" size="sm" onClick={tour.next}>
            {t('tour.next')}
          </Button>
        )}
      </div>
    </div>
  );
}
