import { Page } from '@/app/Page';
import type { SectionsProps } from './props';
import style from './style.module.css';

/** On a phone the list, then a section; on a desk both beside each other. */
export function Sections({ title, list, listHref, up, isDesk, children }: SectionsProps) {
  if (!children) {
    return (
      <Page title={title} backTo={up}>
        {list}
      </Page>
    );
  }
  return (
    <Page title={title} backTo={isDesk ? up : listHref} width={isDesk ? 'full' : 'read'}>
      <div className={isDesk ? style.beside : undefined}>
        {isDesk && list}
        <div className={style.section}>{children}</div>
      </div>
    </Page>
  );
}
