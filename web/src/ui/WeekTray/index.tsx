import { dayNumber, weekday } from '@/lib/days';
import { VisuallyHidden } from '@/ui/VisuallyHidden';
import { WindowIcon } from '@/ui/WindowIcon';
import { cx } from '@/utils/cx';
import { useWeekTray } from './logic';
import type { WeekTrayProps } from './props';
import style from './style.module.css';

/** A week at a glance, to read only: full is free, half is maybe, a dash is no, empty is unknown. */
export function WeekTray(props: WeekTrayProps) {
  const { label, days, hasDates = true } = props;
  const tray = useWeekTray(props);
  return (
    <ul className={style.tray} aria-label={label}>
      {days.map((day) => (
        <li key={day} className={style.day}>
          <VisuallyHidden>{tray.spoken(day)}</VisuallyHidden>
          {hasDates && (
            <span className={style.head} aria-hidden="true">
              {weekday(day)}
              <b className={style.number}>{dayNumber(day)}</b>
            </span>
          )}
          {tray.slots(day).map(({ key, window, reply, isShared, isSome }) => (
            <span
              key={key}
              aria-hidden="true"
              className={cx(
                style.slot,
                style[window],
                reply && style[reply],
                isShared && style.shared,
                isSome && style.some,
              )}
            >
              {reply === 'free' && <WindowIcon window={window} size={16} />}
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}
