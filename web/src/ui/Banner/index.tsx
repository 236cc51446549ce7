import X from 'lucide-react/icons/x';
import { t } from '@/lib/words/ui';
import { Icon } from '@/ui/Icon';
import { IconButton } from '@/ui/IconButton';
import { cx } from '@/utils/cx';
import type { BannerProps } from './props';
import style from './style.module.css';

export function Banner({ tone = 'plain', icon, children, action, onDismiss }: BannerProps) {
  return (
    <div className={cx(style.banner, style[tone])} role={tone === 'danger' ? 'alert' : undefined}>
      {icon && (
        <span className={style.icon}>
          <Icon of={icon} />
        </span>
      )}
      <div className={style.text}>{children}</div>
      {action}
      {onDismiss && <IconButton label={t('banner.dismiss')} icon={X} onClick={onDismiss} />}
    </div>
  );
}
