import { paths } from '@/lib/paths';
import { t } from '@/lib/words/identity';
import { Button } from '@/ui/Button';
import { ErrorState } from '@/ui/ErrorState';
import { ErrorSummary } from '@/ui/ErrorSummary';
import { Skeleton } from '@/ui/Skeleton';
import { NewPassword } from '../NewPassword';
import { useResetForm } from './logic';
import type { ResetFormProps } from './props';
import style from './style.module.css';

/** A new password, under the link that was mailed for it. */
export function ResetForm(props: ResetFormProps) {
  const reset = useResetForm(props);
  const { form } = reset;
  switch (reset.face) {
    case 'loading':
      return <Skeleton shape="block" height={120} />;
    case 'failed':
      return <ErrorState error={reset.error} onRetry={reset.retry} isRetrying={reset.isRetrying} />;
    case 'open':
      return (
        <form noValidate className={style.form} onSubmit={reset.submit}>
          <ErrorSummary message={form.message} problems={form.problems} refusals={form.refusals} />
          <NewPassword {...form.field('password')} enterKeyHint="go" required />
          <p className={style.note}>{t('reset.note')}</p>
          <Button type="submit" size="lg" isWide isBusy={reset.isBusy}>
            {t('reset.submit')}
          </Button>
        </form>
      );
    case 'gone':
      return (
        <div className={style.form}>
          <p role="alert">{t('link.gone')}</p>
          <Button href={paths.resetRequest()} size="lg" isWide>
            {t('reset.again')}
          </Button>
        </div>
      );
    case 'deactivated':
      return (
        <div className={style.form}>
          <p role="alert">{t('reset.deactivated')}</p>
          <Button href={paths.login()} size="lg" isWide>
            {t('nav.login')}
          </Button>
        </div>
      );
  }
}
