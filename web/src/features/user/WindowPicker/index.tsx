import { t } from '@/lib/words/find';
import { WindowIcon } from '@/ui/WindowIcon';
import { cx } from '@/utils/cx';
import { useWindowPicker } from './logic';
import type { WindowPickerProps } from './props';
import style from './style.module.css';

/** The windows of the next seven days, to tick those that would suit. */
export function WindowPicker(props: WindowPickerProps) {
  const picker = useWindowPicker(props);
  return (
    <fieldset>
      <legend className={style.legend}>{t('picker.title')}</legend>
      <div className={style.grid}>
        {picker.days.map(({ day, weekday, number }) => (
          <span key={day} className={style.day} aria-hidden="true">
            {weekday}
            <b className={style.number}>{number}</b>
          </span>
        ))}
        {picker.rows.map(({ window, cells }) =>
          cells.map(({ key, label, isOn, toggle }) => (
            <label key={key} className={cx(style.cell, style[window])}>
              <input
                type="checkbox"
                className={style.input}
                aria-label={label}
                checked={isOn}
                onChange={toggle}
              />
              <WindowIcon window={window} size={18} />
            </label>
          )),
        )}
      </div>
    </fieldset>
  );
}
