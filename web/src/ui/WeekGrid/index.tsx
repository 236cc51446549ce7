import Check from 'lucide-react/icons/check';
import Droplet from 'lucide-react/icons/droplet';
import FlagIcon from 'lucide-react/icons/flag';
import Minus from 'lucide-react/icons/minus';
import Repeat from 'lucide-react/icons/repeat';
import RepeatOff from 'lucide-react/icons/repeat-off';
import { WINDOWS } from '@/const/windows';
import { dayNumber, weekday } from '@/lib/days';
import { t } from '@/lib/words/calendar';
import { Icon } from '@/ui/Icon';
import { VisuallyHidden } from '@/ui/VisuallyHidden';
import { WindowIcon } from '@/ui/WindowIcon';
import { cx } from '@/utils/cx';
import { useWeekGrid } from './logic';
import type { WeekGridProps } from './props';
import style from './style.module.css';

/** Seven days by three windows, to paint on: by finger, mouse and keyboard. */
export function WeekGrid(props: WeekGridProps) {
  const week = useWeekGrid(props);
  return (
    <>
      <div
        {...week.frame}
        role="grid"
        aria-label={props.label}
        aria-multiselectable="true"
        className={style.grid}
      >
        <div role="row" className={style.row}>
          <span role="columnheader" className={style.corner}>
            <VisuallyHidden>{t('week.window')}</VisuallyHidden>
          </span>
          {props.days.map((day, column) => {
            const head = week.day(day, column);
            return (
              <span key={day} role="columnheader">
                <button
                  type="button"
                  {...head.button}
                  aria-current={head.isToday ? 'date' : undefined}
                  className={cx(style.day, head.isToday && style.today, head.isOver && style.gone)}
                >
                  <span>{weekday(day)}</span> <b className={style.number}>{dayNumber(day)}</b>
                </button>
              </span>
            );
          })}
        </div>
        {WINDOWS.map((window, row) => (
          <div key={window} role="row" className={style.row}>
            <span role="rowheader">
              <button type="button" {...week.row(row)} className={cx(style.window, style[`${window}Ink`])}>
                <WindowIcon window={window} size={22} />
                <VisuallyHidden>{t(`window.${window}`)}</VisuallyHidden>
              </button>
            </span>
            {props.days.map((day, column) => {
              const cell = week.cell(day, window, { row, column });
              return (
                <button
                  key={day}
                  type="button"
                  role="gridcell"
                  {...cell.button}
                  className={cx(
                    style.cell,
                    style[window],
                    cell.reply && style[cell.reply],
                    cell.isOver && style.over,
                  )}
                >
                  {cell.reply === 'free' && <Icon of={Check} size={20} weight={3} />}
                  {cell.reply === 'maybe' && <span className={style.question}>?</span>}
                  {cell.reply === 'no' && <Icon of={Minus} size={18} weight={2.6} />}
                  {cell.mark?.round && <Icon of={FlagIcon} size={13} weight={2.6} className={style.round} />}
                  {cell.mark?.repeat && (
                    <Icon
                      of={cell.mark.isException ? RepeatOff : Repeat}
                      size={11}
                      weight={2.6}
                      className={style.repeat}
                    />
                  )}
                  {cell.mark?.rain && <Icon of={Droplet} size={12} weight={2.6} className={style.rain} />}
                </button>
              );
            })}
          </div>
        ))}
      </div>
      <VisuallyHidden role="status">{week.spoken}</VisuallyHidden>
    </>
  );
}
