import CircleAlert from 'lucide-react/icons/circle-alert';
import { Icon } from '@/ui/Icon';
import type { FieldProps } from './props';
import style from './style.module.css';

export function Field({ id, label, hint, error, corner, children }: FieldProps) {
  return (
    <div className={style.field}>
      <div className={style.head}>
        <label className={style.label} htmlFor={id}>
          {label}
        </label>
        {corner}
      </div>
      {children}
      {error && (
        <p id={`${id}-error`} className={style.error}>
          <Icon of={CircleAlert} size={16} />
          {error}
        </p>
      )}
      {hint && (
        <p id={`${id}-hint`} className={style.hint}>
          {hint}
        </p>
      )}
    </div>
  );
}
