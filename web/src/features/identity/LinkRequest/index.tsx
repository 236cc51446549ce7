import { t } from '@/lib/words/identity';
import { Button } from '@/ui/Button';
import { ErrorSummary } from '@/ui/ErrorSummary';
import { TextField } from '@/ui/TextField';
import { SendAgain } from '../SendAgain';
import { useLinkRequest } from './logic';
import type { LinkRequestProps } from './props';
import style from './style.module.css';

/** Asks for a mail with a link. What it says then is the same whether or not there is such an account. */
export function LinkRequest(props: LinkRequestProps) {
  const request = useLinkRequest(props);
  const { form, sent, isBusy } = request;
  if (sent) {
    return (
      <div className={style.sent}>
        <h2 ref={request.title} tabIndex={-1} className={style.title}>
          {t('link.sent.title')}
        </h2>
        <p>{t(`link.sent.${props.purpose}`, { email: sent.email })}</p>
        <p className={style.hint}>{t('link.sent.hint')}</p>
        <div className={style.actions}>
          <SendAgain notBefore={sent.notBefore} isBusy={isBusy} onSend={request.again} />
          <Button look="plain" onClick={request.restart}>
            {t('link.other')}
          </Button>
        </div>
        <p role="status" className={style.trouble}>
          {request.trouble}
        </p>
      </div>
    );
  }
  return (
    <form noValidate className={style.form} onSubmit={request.submit}>
      <ErrorSummary message={form.message} problems={form.problems} refusals={form.refusals} />
      <TextField
        {...form.field('email')}
        hint={t(`link.ask.${props.purpose}.hint`)}
        type="email"
        inputMode="email"
        autoComplete="email"
        enterKeyHint="send"
        required
      />
      <Button type="submit" size="lg" isWide isBusy={isBusy}>
        {t('link.ask')}
      </Button>
    </form>
  );
}
