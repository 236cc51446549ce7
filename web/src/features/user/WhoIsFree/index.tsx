import { t } from '@/lib/words/calendar';
import { Avatar } from '@/ui/Avatar';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { Link } from '@/ui/Link';
import { Skeleton } from '@/ui/Skeleton';
import { useWhoIsFree } from './logic';
import type { WhoIsFreeProps } from './props';
import style from './style.module.css';

/** Who near me is free in one window, beside the calendar on a desk. */
export function WhoIsFree(props: WhoIsFreeProps) {
  const free = useWhoIsFree(props);
  return (
    <Card as="section" aria-labelledby="who-is-free" aria-busy={free.isBusy} className={style.card}>
      <header className={style.head}>
        <h2 id="who-is-free" className={style.title}>
          {free.title}
        </h2>
        {free.all && (
          <Button look="plain" size="sm" href={free.all.href}>
            {free.all.text}
          </Button>
        )}
      </header>
      {free.isLoading ? <Skeleton width="70%" /> : <p className={style.text}>{free.text}</p>}
      {free.retry && (
        <Button look="quiet" size="sm" isBusy={free.isBusy} onClick={free.retry}>
          {t('error.retry')}
        </Button>
      )}
      <ul className={style.players}>
        {free.players.map(({ key, name, photo, href, away }) => (
          <li key={key} className={style.player}>
            <Avatar of={key} name={name} photo={photo} size={32} />
            <Link href={href} className={style.name}>
              {name}
            </Link>
            {away}
          </li>
        ))}
      </ul>
    </Card>
  );
}
