import { Avatar } from '@/ui/Avatar';
import { BoardTitle } from '@/ui/BoardTitle';
import { Cover } from '@/ui/Cover';
import { Distance } from '@/ui/Distance';
import { Skeleton } from '@/ui/Skeleton';
import { VisuallyHidden } from '@/ui/VisuallyHidden';
import { useProfileHeader } from './logic';
import type { ProfileHeaderProps } from './props';
import style from './style.module.css';

/** Who this is: the player's green, their disc, their name on the board. */
export function ProfileHeader(props: ProfileHeaderProps) {
  const { profile, isPending, bar } = props;
  const header = useProfileHeader(props);
  return (
    <Cover of={profile?.key} hasFlag className={style.cover}>
      {bar && <div className={style.bar}>{bar}</div>}
      {profile && (
        <Avatar
          of={profile.key}
          name={profile.name}
          photo={profile.avatar}
          label={profile.avatar ? profile.name : undefined}
          size={header.discSize}
          hasRing
        />
      )}
      {isPending && (
        <span className={style.bone}>
          <Skeleton shape="disc" width={header.discSize} height={header.discSize} />
        </span>
      )}
      <div className={style.who}>
        <BoardTitle size="2xl" className={style.name} style={header.nameStyle}>
          {isPending ? <VisuallyHidden>{header.name}</VisuallyHidden> : header.name}
        </BoardTitle>
        {isPending && (
          <span className={style.bone}>
            <Skeleton shape="block" width="70%" height="var(--b-xl)" />
          </span>
        )}
        <p className={style.at}>
          <span>{header.at}</span>
          {header.place && <span>{header.place}</span>}
          {header.miles !== undefined && (
            <span>
              <Distance miles={header.miles} />
            </span>
          )}
        </p>
      </div>
    </Cover>
  );
}
