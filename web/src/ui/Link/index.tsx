import { cx } from '@/utils/cx';
import { useLink } from './logic';
import type { LinkProps } from './props';
import style from './style.module.css';

export function Link(props: LinkProps) {
  const link = useLink(props);
  const { look = 'text', replace: _, className, href, ...rest } = props;
  return (
    <a
      {...rest}
      href={href}
      className={cx(look === 'text' && style.text, className)}
      onClick={link.follow}
      onPointerEnter={link.prepare}
      onFocus={link.prepare}
    />
  );
}
