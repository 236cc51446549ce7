import { Icon } from '@/ui/Icon';
import { cx } from '@/utils/cx';
import type { IconDiscProps } from './props';
import style from './style.module.css';

/** Stands where a face would, for what is about nobody. */
export function IconDisc({ of, tone = 'soft' }: IconDiscProps) {
  return (
    <span className={cx(style.disc, style[tone])}>
      <Icon of={of} size={24} />
    </span>
  );
}
