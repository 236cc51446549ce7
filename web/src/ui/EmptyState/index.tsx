import { BoardTitle } from '@/ui/BoardTitle';
import { Cover } from '@/ui/Cover';
import { Flag } from '@/ui/Flag';
import type { EmptyStateProps } from './props';
import style from './style.module.css';

export function EmptyState({ title, text, action, level = 2 }: EmptyStateProps) {
  return (
    <div className={style.empty}>
      <Cover of={title} fade="none" className={style.green} aria-hidden="true">
        <span className={style.flag}>
          <Flag size={70} />
        </span>
      </Cover>
      <BoardTitle level={level} size="lg">
        {title}
      </BoardTitle>
      <p className={style.text}>{text}</p>
      {action}
    </div>
  );
}
