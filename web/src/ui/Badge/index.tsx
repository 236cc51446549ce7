import { VisuallyHidden } from '@/ui/VisuallyHidden';
import type { BadgeProps } from './props';
import style from './style.module.css';

const MOST = 99;

export function Badge({ count, label }: BadgeProps) {
  if (count === 0) return null;
  return (
    <span className={count === undefined ? style.dot : style.count}>
      {count !== undefined && <span aria-hidden="true">{count > MOST ? `${MOST}+` : count}</span>}
      <VisuallyHidden>{label}</VisuallyHidden>
    </span>
  );
}
