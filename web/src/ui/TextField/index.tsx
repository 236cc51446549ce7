import { useFieldIds } from '@/hooks/useFieldIds';
import { Field } from '@/ui/Field';
import { Icon } from '@/ui/Icon';
import type { TextFieldProps } from './props';
import style from './style.module.css';

export function TextField({ label, hint, error, prefix, icon, end, ...input }: TextFieldProps) {
  const { id, control } = useFieldIds({ id: input.id, hint, error });
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <div className={style.box}>
        {icon && <Icon of={icon} />}
        {prefix && <span aria-hidden="true">{prefix}</span>}
        <input type="text" {...input} {...control} className={style.input} />
        {end}
      </div>
    </Field>
  );
}
