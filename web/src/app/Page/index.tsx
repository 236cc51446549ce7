import { Title } from '@/app/Title';
import { TopBar } from '@/app/TopBar';
import { cx } from '@/utils/cx';
import type { PageProps } from './props';
import style from './style.module.css';

export function Page({ title, isHeadless, width = 'read', children, ...bar }: PageProps) {
  return (
    <>
      <Title page={title} />
      <TopBar {...bar} title={isHeadless ? undefined : title} />
      <main id="content" className={cx(style.page, style[width])}>
        {children}
      </main>
    </>
  );
}
