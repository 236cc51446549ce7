import { useParams } from '@tanstack/react-router';
import { t } from '@/lib/words';
import { Avatar } from '@/ui/Avatar';
import { BoardTitle } from '@/ui/BoardTitle';
import { Cover } from '@/ui/Cover';
import style from './style.module.css';

export function Profile() {
  const { username } = useParams({ from: '/@{$username}' });
  return (
    <main id="content">
      <title>{t('app.title', { page: t('profile.title', { username }) })}</title>
      <Cover of={username} hasFlag className={style.cover}>
        <Avatar of={username} name={username} size={96} hasRing />
        <div className={style.who}>
          <BoardTitle size="2xl">{username}</BoardTitle>
          <p className={style.at}>{t('profile.title', { username })}</p>
        </div>
      </Cover>
    </main>
  );
}
