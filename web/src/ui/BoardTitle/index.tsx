import { cx } from '@/utils/cx';
import type { BoardTitleProps } from './props';
import style from './style.module.css';

/** Names and titles as on a leaderboard. Capitals are looks: what is read aloud or copied keeps its case. */
export function BoardTitle({ level = 1, size = 'lg', className, ...rest }: BoardTitleProps) {
  const Heading = `h${level}` as const;
  return (
    <Heading
      {...rest}
      // The page's heading takes the focus on navigation.
      tabIndex={level === 1 ? -1 : undefined}
      data-size={size}
      className={cx(style.title, className)}
    />
  );
}
