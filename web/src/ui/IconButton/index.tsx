import { Badge } from '@/ui/Badge';
import { Icon } from '@/ui/Icon';
import { Link } from '@/ui/Link';
import { VisuallyHidden } from '@/ui/VisuallyHidden';
import { cx } from '@/utils/cx';
import type { IconButtonProps } from './props';
import style from './style.module.css';

const DRAWN = { md: 22, lg: 24, xl: 32 };

export function IconButton({ label, icon, look = 'plain', size = 'md', badge, ...rest }: IconButtonProps) {
  const className = cx(style.button, style[look], style[size], rest.className);
  const content = (
    <>
      <Icon of={icon} size={DRAWN[size]} weight={2} />
      <VisuallyHidden>{label}</VisuallyHidden>
      {badge && (
        <span className={style.badge}>
          <Badge {...badge} />
        </span>
      )}
    </>
  );
  if (rest.href !== undefined) {
    return (
      <Link {...rest} look="bare" className={className} title={label}>
        {content}
      </Link>
    );
  }
  return (
    <button type="button" {...rest} className={className} title={label}>
      {content}
    </button>
  );
}
