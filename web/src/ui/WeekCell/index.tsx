import Check from 'lucide-react/icons/check';
import Droplet from 'lucide-react/icons/droplet';
import FlagIcon from 'lucide-react/icons/flag';
import Minus from 'lucide-react/icons/minus';
import Repeat from 'lucide-react/icons/repeat';
import RepeatOff from 'lucide-react/icons/repeat-off';
import { memo } from 'react';
import { Icon } from '@/ui/Icon';
import { cx } from '@/utils/cx';
import { useWeekCell } from './logic';
import type { WeekCellProps } from './props';
import style from './style.module.css';

/** One window of a day in a grid to paint on. A finger on its way passes many: only those that change are drawn. */
export const WeekCell = memo(function WeekCell(props: WeekCellProps) {
  const { row, column, window, reply, mark, isOver } = props;
  const { label } = useWeekCell(props);
  return (
    <button
      type="button"
      role="gridcell"
      data-row={row}
      data-column={column}
      tabIndex={props.isStop ? 0 : -1}
      aria-label={label}
      aria-selected={reply !== undefined}
      aria-disabled={isOver || undefined}
      className={cx(style.cell, style[window], reply && style[reply], isOver && style.over)}
    >
      {reply === 'free' && <Icon of={Check} size={20} weight={3} />}
      {reply === 'maybe' && <span className={style.question}>?</span>}
      {reply === 'no' && <Icon of={Minus} size={18} weight={2.6} />}
      {mark?.round && <Icon of={FlagIcon} size={13} weight={2.6} className={style.round} />}
      {mark?.repeat && (
        <Icon of={mark.isException ? RepeatOff : Repeat} size={11} weight={2.6} className={style.repeat} />
      )}
      {mark?.rain && <Icon of={Droplet} size={12} weight={2.6} className={style.rain} />}
    </button>
  );
});
