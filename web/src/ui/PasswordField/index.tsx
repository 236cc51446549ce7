import { t } from '@/lib/words/ui';
import { TextField } from '@/ui/TextField';
import { usePasswordField } from './logic';
import type { PasswordFieldProps } from './props';
import style from './style.module.css';

export function PasswordField(props: PasswordFieldProps) {
  const password = usePasswordField();
  return (
    <TextField
      {...props}
      type={password.type}
      autoCapitalize="none"
      autoCorrect="off"
      spellCheck={false}
      end={
        <button
          type="button"
          className={style.toggle}
          aria-pressed={password.isShown}
          onClick={password.toggle}
        >
          {t('password.show')}
        </button>
      }
    />
  );
}
