import { paths } from '@/lib/paths';
import { t } from '@/lib/words/identity';
import { Button } from '@/ui/Button';
import { ErrorState } from '@/ui/ErrorState';
import { ErrorSummary } from '@/ui/ErrorSummary';
import { Skeleton } from '@/ui/Skeleton';
import { LinkRequest } from '../LinkRequest';
import { useVerifyLink } from './logic';
import type { VerifyLinkProps } from './props';
import style from './style.module.css';

/** What a mailed link leads to. Opening it does nothing yet: mail scanners open links too. */
export function VerifyLink(props: VerifyLinkProps) {
  const link = useVerifyLink(props);
  const onward = (
    <Button href={link.isLoggedIn ? paths.home() : paths.login()} size="lg" isWide>
      {link.isLoggedIn ? t('verify.home') : t('nav.login')}
    </Button>
  );
  switch (link.face) {
    case 'loading':
      return <Skeleton shape="block" height={120} />;
    case 'failed':
      return <ErrorState error={link.error} onRetry={link.retry} isRetrying={link.isRetrying} />;
    case 'open':
      return (
        <div className={style.link}>
          <ErrorSummary message={link.trouble} problems={[]} refusals={link.trouble ? 1 : 0} />
          <p>{t('verify.text')}</p>
          <Button size="lg" isWide isBusy={link.isBusy} onClick={link.press}>
            {t('verify.press')}
          </Button>
        </div>
      );
    case 'done':
      return (
        <div className={style.link}>
          <h2 ref={link.title} tabIndex={-1} className={style.title}>
            {t('verify.done')}
          </h2>
          <p>
            {t(link.proven?.has_sent_reset ? 'verify.done.reset' : 'verify.done.text', {
              email: link.proven?.email ?? '',
            })}
          </p>
          {!link.proven?.has_sent_reset && onward}
        </div>
      );
    case 'already':
      return (
        <div className={style.link}>
          <p>{t('verify.already')}</p>
          {onward}
        </div>
      );
    case 'gone':
      return (
        <div className={style.link}>
          <p>{t('link.gone')}</p>
          <LinkRequest purpose="verify" />
        </div>
      );
  }
}
