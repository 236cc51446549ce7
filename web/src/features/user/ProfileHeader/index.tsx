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
  const { who, isUnknown, ...header } = useProfileHeader(props);
  return (
    <Cover of={who?.key} hasFlag className={style.cover}>
      {props.bar && <div className={style.bar}>{props.bar}</div>}
      {who && (
        <Avatar
          of={who.key}
          name={who.name}
          photo={who.avatar}
          label={who.avatar ? who.name : undefined}
          size={header.discSize}
          hasRing
        />
      )}
      {isUnknown && (
        <span className={style.bone}>
          <Skeleton shape="disc" width={header.discSize} height={header.discSize} />
        </span>
      )}
      <div className={style.who}>
        <BoardTitle size="2xl" className={style.name} style={header.nameStyle}>
          {isUnknown ? <VisuallyHidden>{header.name}</VisuallyHidden> : header.name}
        </BoardTitle>
        {isUnknown && (
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
