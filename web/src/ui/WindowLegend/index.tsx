import { WINDOWS } from '@/const/windows';
import { t } from '@/lib/words';
import { WindowIcon } from '@/ui/WindowIcon';
import { cx } from '@/utils/cx';
import { useWindowLegend } from './logic';
import style from './style.module.css';

/** What the three rows of every calendar and tray are, and from when to when. */
export function WindowLegend() {
  const hours = useWindowLegend();
  return (
    <ul className={style.legend}>
      {WINDOWS.map((window) => (
        <li key={window} className={cx(style.entry, style[window])}>
          <WindowIcon window={window} />
          <span>
            <b className={style.name}>{t(`window.${window}`)}</b>
            <span className={style.hours}>{hours[window]}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
