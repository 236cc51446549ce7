import { Tag } from '@/ui/Tag';
import { useSharedWindows } from './logic';
import type { SharedWindowsProps } from './props';
import style from './style.module.css';

/** The first windows that suit both, and how many more there are. */
export function SharedWindows(props: SharedWindowsProps) {
  const { windows, rest } = useSharedWindows(props);
  return (
    <ul className={style.windows} aria-label={props.label}>
      {windows.map(({ key, window, text }) => (
        <li key={key}>
          <Tag tone={window}>{text}</Tag>
        </li>
      ))}
      {rest && <li className={style.rest}>{rest}</li>}
    </ul>
  );
}
