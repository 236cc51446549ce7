import Trash from 'lucide-react/icons/trash-2';
import { t } from '@/lib/words/settings';
import { Card } from '@/ui/Card';
import { ErrorSummary } from '@/ui/ErrorSummary';
import { OnlineButton } from '@/ui/OnlineButton';
import { PasswordField } from '@/ui/PasswordField';
import { TextField } from '@/ui/TextField';
import { useDangerZone } from './logic';
import type { DangerZoneProps } from './props';
import style from './style.module.css';

/** Leaving for good, with what happens said before. */
export function DangerZone(props: DangerZoneProps) {
  const { form, isBusy, submit } = useDangerZone(props);
  return (
    <Card as="section" className={style.zone}>
      <h2 className={style.title}>{t('danger.title')}</h2>
      <ol className={style.list}>
        <li>{t('danger.gone')}</li>
        <li>{t('danger.back')}</li>
        <li>{t('danger.erased')}</li>
      </ol>
      <form noValidate className={style.form} onSubmit={submit}>
        <ErrorSummary message={form.message} problems={form.problems} refusals={form.refusals} />
        <TextField
          {...form.field('username')}
          hint={t('danger.username.hint', { username: props.username })}
          prefix="@"
          autoComplete="off"
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          enterKeyHint="next"
          required
        />
        <PasswordField
          {...form.field('current_password')}
          autoComplete="current-password"
          enterKeyHint="go"
          required
        />
        <div>
          <OnlineButton type="submit" look="danger" icon={Trash} isBusy={isBusy}>
            {t('danger.delete')}
          </OnlineButton>
        </div>
      </form>
    </Card>
  );
}
