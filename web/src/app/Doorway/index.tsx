import { Title } from '@/app/Title';
import { paths } from '@/lib/paths';
import { BoardTitle } from '@/ui/BoardTitle';
import { Cover } from '@/ui/Cover';
import { Link } from '@/ui/Link';
import { WordMark } from '@/ui/WordMark';
import type { DoorwayProps } from './props';
import style from './style.module.css';

/** The frame of join, log in, verify and reset: a strip of green, then one column. */
export function Doorway({ title, children }: DoorwayProps) {
  return (
    <>
      <Title page={title} />
      <header>
        <Cover of="fourball" fade="side" hasFlag className={style.strip}>
          <Link href={paths.home()} look="bare" className={style.mark}>
            <WordMark isOnPine />
          </Link>
        </Cover>
      </header>
      <main id="content" className={style.column}>
        <BoardTitle size="xl">{title}</BoardTitle>
        {children}
      </main>
    </>
  );
}
