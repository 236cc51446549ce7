import { Icon } from '@/ui/Icon';
import { Link } from '@/ui/Link';
import { Spinner } from '@/ui/Spinner';
import { cx } from '@/utils/cx';
import type { ButtonProps } from './props';
import style from './style.module.css';

export function Button({
  look = 'primary',
  size = 'md',
  isWide,
  icon,
  isBusy,
  children,
  ...rest
}: ButtonProps) {
  const className = cx(style.button, style[look], style[size], isWide && style.wide, rest.className);
  const content = (
    <>
      {isBusy ? <Spinner /> : icon && <Icon of={icon} size={size === 'sm' ? 17 : 19} />}
      <span className={style.label}>{children}</span>
    </>
  );
  if (rest.href !== undefined) {
    return (
      <Link {...rest} look="bare" className={className}>
        {content}
      </Link>
    );
  }
  return (
    <button
      type="button"
      {...rest}
      className={className}
      disabled={rest.disabled || isBusy}
      aria-busy={isBusy}
    >
      {content}
    </button>
  );
}
