import { memo } from 'react';
import { WINDOWS } from '@/const/windows';
import { dayNumber, weekday } from '@/lib/days';
import { t } from '@/lib/words/calendar';
import { VisuallyHidden } from '@/ui/VisuallyHidden';
import { WeekCell } from '@/ui/WeekCell';
import { WindowIcon } from '@/ui/WindowIcon';
import { cx } from '@/utils/cx';
import { isSameWeek, useWeekGrid } from './logic';
import type { WeekGridProps } from './props';
import style from './style.module.css';

/** Seven days by three windows, to paint on: by finger, mouse and keyboard. A stroke draws its own week again. */
export const WeekGrid = memo(function WeekGrid(props: WeekGridProps) {
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
            {props.days.map((day, column) => (
              <WeekCell key={day} {...week.cell(day, window, { row, column })} />
            ))}
          </div>
        ))}
      </div>
      <VisuallyHidden role="status">{week.spoken}</VisuallyHidden>
    </>
  );
}, isSameWeek);
