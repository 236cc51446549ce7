import { t } from '@/lib/words/identity';
import { Button } from '@/ui/Button';
import { ErrorSummary } from '@/ui/ErrorSummary';
import { TextField } from '@/ui/TextField';
import { NewPassword } from '../NewPassword';
import { useJoinForm } from './logic';
import type { JoinFormProps } from './props';
import style from './style.module.css';

export function JoinForm(props: JoinFormProps) {
  const { form, isBusy, submit } = useJoinForm(props);
  return (
    <form noValidate className={style.form} onSubmit={submit}>
      <ErrorSummary message={form.message} problems={form.problems} refusals={form.refusals} />
      <TextField
        {...form.field('username')}
        hint={t('account.username.hint')}
        prefix="@"
        autoComplete="username"
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        enterKeyHint="next"
        required
      />
      <TextField
        {...form.field('email')}
        hint={t('account.email.hint')}
        type="email"
        inputMode="email"
        autoComplete="email"
        enterKeyHint="next"
        required
      />
      <NewPassword {...form.field('password')} enterKeyHint="next" required />
      <TextField
        {...form.field('birth_year')}
        hint={t('account.birthYear.hint')}
        inputMode="numeric"
        autoComplete="bday-year"
        maxLength={4}
        enterKeyHint="go"
        required
      />
      <Button type="submit" size="lg" isWide isBusy={isBusy}>
        {t('join.submit')}
      </Button>
    </form>
  );
}
