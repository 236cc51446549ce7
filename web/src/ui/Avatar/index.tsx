import { srcSet } from '@/lib/photo';
import { cx } from '@/utils/cx';
import { useAvatar } from './logic';
import type { AvatarProps } from './props';
import style from './style.module.css';

export function Avatar(props: AvatarProps) {
  const { size = 48, hasRing, label } = props;
  // The largest paint of its page waits for nothing.
  const isLarge = size >= 92;
  const avatar = useAvatar(props);
  return (
    <span
      data-face
      className={cx(style.disc, style[avatar.tee], style[`size${size}`], hasRing && style.ring)}
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
    >
      {avatar.photo ? (
        <img
          className={style.photo}
          src={avatar.photo.small}
          srcSet={srcSet(avatar.photo)}
          sizes={`${size}px`}
          alt=""
          width={size}
          height={size}
          loading={isLarge ? 'eager' : 'lazy'}
          decoding="async"
          style={{ backgroundColor: avatar.photo.color }}
          onError={avatar.fail}
        />
      ) : (
        avatar.initials
      )}
    </span>
  );
}
