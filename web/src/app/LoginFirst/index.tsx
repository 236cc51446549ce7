import { paths } from '@/lib/paths';
import { t } from '@/lib/words/visitor';
import { Button } from '@/ui/Button';
import { EmptyState } from '@/ui/EmptyState';
import type { LoginFirstProps } from './props';
import style from './style.module.css';

/** Stands where a page needs to know who is asking. */
export function LoginFirst({ text }: LoginFirstProps) {
  return (
    <EmptyState
      title={t('visitor.title')}
      text={text}
      action={
        <div className={style.doors}>
          <Button href={paths.join()}>{t('nav.join')}</Button>
          <Button look="quiet" href={paths.login()}>
            {t('nav.login')}
          </Button>
        </div>
      }
    />
  );
}
