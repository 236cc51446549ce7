import { t } from '@/lib/words';
import { Avatar } from '@/ui/Avatar';
import { BoardTitle } from '@/ui/BoardTitle';
import { Link } from '@/ui/Link';
import { VisuallyHidden } from '@/ui/VisuallyHidden';
import { useProfileMini } from './logic';
import type { ProfileMiniProps } from './props';
import style from './style.module.css';

/** Somebody at a glance. The whole of the card that it stands on leads to the profile. */
export function ProfileMini(props: ProfileMiniProps) {
  const { player, titleId } = props;
  const mini = useProfileMini(props);
  return (
    <div className={style.mini}>
      <Avatar of={player.key} name={player.name} photo={player.avatar} />
      <div className={style.who}>
        <BoardTitle level={3} size="md" id={titleId} className={style.name}>
          <Link href={mini.href} look="bare" className={style.link}>
            {player.name}
          </Link>
        </BoardTitle>
        <p className={style.where}>
          {t('profile.title', { username: player.username })}
          {mini.where && <span>{mini.where}</span>}
        </p>
      </div>
      {mini.handicap && (
        <p className={style.handicap}>
          <VisuallyHidden>{t('mini.handicap')} </VisuallyHidden>
          {mini.handicap}
        </p>
      )}
    </div>
  );
}
