import { useId } from 'react';
import type { SwitchProps } from './props';
import style from './style.module.css';

export function Switch({ label, hint, checked, onChange, disabled }: SwitchProps) {
  const id = useId();
  return (
    <div className={style.row}>
      <div className={style.text}>
        <label className={style.label} htmlFor={id}>
          {label}
        </label>
        {hint && (
          <p className={style.hint} id={`${id}-hint`}>
            {hint}
          </p>
        )}
      </div>
      <input
        id={id}
        className={style.input}
        type="checkbox"
        role="switch"
        checked={checked}
        aria-checked={checked}
        disabled={disabled}
        aria-describedby={hint && `${id}-hint`}
        onChange={(event) => onChange(event.target.checked)}
      />
    </div>
  );
}
