import { Page } from '@/app/Page';
import { paths } from '@/lib/paths';
import { t } from '@/lib/words/settings';
import { Card } from '@/ui/Card';
import { Link } from '@/ui/Link';
import credits from '../../../../../data/credits.json';
import style from './style.module.css';

/** Whose data the binary carries; the list is the one that the server answers programs with. */
export function Credits() {
  return (
    <Page title={t('credits.title')} backTo={paths.settings()} width="full">
      <p>{t('credits.text')}</p>
      <ul className={style.list}>
        {credits.map(({ name, text, licence, url }) => (
          <Card as="li" key={name}>
            <h2 className={style.name}>{name}</h2>
            <p>{text}</p>
            <p className={style.licence}>
              {licence} · <Link href={url}>{new URL(url).host}</Link>
            </p>
          </Card>
        ))}
      </ul>
    </Page>
  );
}
