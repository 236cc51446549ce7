import { cx } from '@/utils/cx';
import type { CardProps } from './props';
import style from './style.module.css';

/** Never inside another card: use a `Well` there. */
export function Card({ as: Tag = 'div', look = 'plain', className, ...rest }: CardProps) {
  // The tags differ in nothing that a card uses, but their ref types do.
  const Any = Tag as 'div';
  return <Any {...rest} className={cx(style.card, style[look], className)} />;
}
