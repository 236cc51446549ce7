import { t } from '@/lib/words/settings';
import { Button } from '@/ui/Button';
import { ErrorSummary } from '@/ui/ErrorSummary';
import { OnlineButton } from '@/ui/OnlineButton';
import { PasswordField } from '@/ui/PasswordField';
import { TextField } from '@/ui/TextField';
import { VisuallyHidden } from '@/ui/VisuallyHidden';
import { NewPassword } from '../NewPassword';
import { useAccountPart } from './logic';
import type { AccountPartProps } from './props';
import style from './style.module.css';

/** One thing of an account: what it is now, and the form that changes it after the current password. */
export function AccountPart(props: AccountPartProps) {
  const { part, identity, isOpen, onOpen } = props;
  const account = useAccountPart(props);
  const { form } = account;
  if (!isOpen) {
    return (
      <div className={style.row}>
        <div className={style.text}>
          <h2 className={style.title}>{account.label}</h2>
          <p className={style.now}>{account.current}</p>
        </div>
        <Button ref={account.opener} look="quiet" onClick={onOpen}>
          {t('settings.change')} <VisuallyHidden>{account.label}</VisuallyHidden>
        </Button>
      </div>
    );
  }
  return (
    <form noValidate className={style.form} onSubmit={account.submit}>
      <h2 className={style.title}>{account.label}</h2>
      <p className={style.now}>{account.hint}</p>
      <ErrorSummary message={form.message} problems={form.problems} refusals={form.refusals} />
      {/* Says to a password manager whose password this is. */}
      <input hidden readOnly autoComplete="username" value={identity.username} />
      <div ref={account.first} className={style.form}>
        {part === 'username' && (
          <TextField
            {...form.field('username')}
            prefix="@"
            autoComplete="off"
            autoCapitalize="none"
            autoCorrect="off"
            spellCheck={false}
            enterKeyHint="next"
            required
          />
        )}
        {part === 'email' && (
          <TextField
            {...form.field('email')}
            type="email"
            inputMode="email"
            autoComplete="email"
            enterKeyHint="next"
            required
          />
        )}
        {part === 'password' && <NewPassword {...form.field('password')} enterKeyHint="next" required />}
        <PasswordField
          {...form.field('current_password')}
          autoComplete="current-password"
          enterKeyHint="go"
          required
        />
      </div>
      <div className={style.actions}>
        <OnlineButton type="submit" isBusy={account.isBusy}>
          {t(`settings.${part}.save`)}
        </OnlineButton>
        <Button look="plain" onClick={account.close}>
          {t('settings.cancel')}
        </Button>
      </div>
    </form>
  );
}
