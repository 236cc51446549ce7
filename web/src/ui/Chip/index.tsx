import X from 'lucide-react/icons/x';
import { Icon } from '@/ui/Icon';
import { VisuallyHidden } from '@/ui/VisuallyHidden';
import { cx } from '@/utils/cx';
import type { ChipProps } from './props';
import style from './style.module.css';

export function Chip({ icon, look = 'quiet', children, onRemove, removeLabel }: ChipProps) {
  return (
    <span className={cx(style.chip, style[look], onRemove && style.removable)}>
      {icon && <Icon of={icon} size={16} />}
      {children}
      {onRemove && (
        <button type="button" className={style.remove} onClick={onRemove}>
          <Icon of={X} size={14} weight={2.6} />
          <VisuallyHidden>{removeLabel}</VisuallyHidden>
        </button>
      )}
    </span>
  );
}
