import { WINDOWS } from '@/const/windows';
import { Icon } from '@/ui/Icon';
import { WindowIcon } from '@/ui/WindowIcon';
import { cx } from '@/utils/cx';
import type { TagProps } from './props';
import style from './style.module.css';

export function Tag({ tone = 'neutral', icon, children }: TagProps) {
  const window = WINDOWS.find((entry) => entry === tone);
  return (
    <span className={cx(style.tag, style[tone])}>
      {window ? <WindowIcon window={window} size={16} /> : icon && <Icon of={icon} size={16} />}
      {children}
    </span>
  );
}
