import { PasswordField } from '@/ui/PasswordField';
import { VisuallyHidden } from '@/ui/VisuallyHidden';
import { useNewPassword } from './logic';
import type { NewPasswordProps } from './props';
import style from './style.module.css';

/** A password that is being chosen: says in words how good it is. */
export function NewPassword(props: NewPasswordProps) {
  const password = useNewPassword(props);
  return (
    <div className={style.password}>
      <PasswordField {...props} autoComplete="new-password" hint={password.hint} />
      {password.verdict && (
        <p className={style.verdict} data-how={password.how} aria-hidden="true">
          {password.verdict}
        </p>
      )}
      <VisuallyHidden role="status">{password.spoken}</VisuallyHidden>
    </div>
  );
}
