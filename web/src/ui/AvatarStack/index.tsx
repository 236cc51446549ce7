import { t } from '@/lib/words/ui';
import { Avatar } from '@/ui/Avatar';
import { VisuallyHidden } from '@/ui/VisuallyHidden';
import { cx } from '@/utils/cx';
import type { AvatarStackProps } from './props';
import style from './style.module.css';

export function AvatarStack({ faces, size = 40, most = 3 }: AvatarStackProps) {
  const rest = faces.length - most;
  return (
    <span className={style.stack}>
      {faces.slice(0, most).map((face) => (
        <span key={face.of} className={style.place}>
          <Avatar {...face} size={size} />
        </span>
      ))}
      {rest > 0 && (
        <span className={cx(style.rest, style[`size${size}`])}>
          <span aria-hidden="true">+{rest}</span>
          <VisuallyHidden>{t('avatars.more', { count: rest })}</VisuallyHidden>
        </span>
      )}
    </span>
  );
}
