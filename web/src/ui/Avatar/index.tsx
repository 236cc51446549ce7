import { cx } from '@/utils/cx';
import { useAvatar } from './logic';
import type { AvatarProps } from './props';
import style from './style.module.css';

export function Avatar(props: AvatarProps) {
  const { size = 48, hasRing, label } = props;
  const avatar = useAvatar(props);
  return (
    <span
      className={cx(style.disc, style[avatar.tee], style[`size${size}`], hasRing && style.ring)}
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
    >
      {avatar.photo ? (
        <img
          className={style.photo}
          src={avatar.photo}
          alt=""
          width={size}
          height={size}
          onError={avatar.fail}
        />
      ) : (
        avatar.initials
      )}
    </span>
  );
}
