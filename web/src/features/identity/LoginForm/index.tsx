import { paths } from '@/lib/paths';
import { t } from '@/lib/words/identity';
import { Button } from '@/ui/Button';
import { ErrorSummary } from '@/ui/ErrorSummary';
import { Link } from '@/ui/Link';
import { PasswordField } from '@/ui/PasswordField';
import { TextField } from '@/ui/TextField';
import { ComeBack } from '../ComeBack';
import { useLoginForm } from './logic';
import type { LoginFormProps } from './props';
import style from './style.module.css';

export function LoginForm(props: LoginFormProps) {
  const { form, isBusy, submit, offer } = useLoginForm(props);
  if (offer) return <ComeBack {...offer} />;
  return (
    <form noValidate className={style.form} onSubmit={submit}>
      <ErrorSummary message={form.message} problems={form.problems} refusals={form.refusals} />
      <TextField
        {...form.field('login')}
        autoComplete="username"
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        enterKeyHint="next"
        required
      />
      <PasswordField {...form.field('password')} autoComplete="current-password" enterKeyHint="go" required />
      <Button type="submit" size="lg" isWide isBusy={isBusy}>
        {t('login.submit')}
      </Button>
      <p>
        <Link href={paths.resetRequest()}>{t('login.forgotten')}</Link>
      </p>
    </form>
  );
}
