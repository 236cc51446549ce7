import { t } from '@/lib/words';
import type { SkipLinkProps } from './props';
import style from './style.module.css';

export function SkipLink({ to }: SkipLinkProps) {
  return (
    <a className={style.link} href={`#${to}`}>
      {t('nav.skip')}
    </a>
  );
}
