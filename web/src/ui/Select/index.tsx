import ChevronDown from 'lucide-react/icons/chevron-down';
import { Field } from '@/ui/Field';
import { Icon } from '@/ui/Icon';
import { useSelect } from './logic';
import type { SelectProps } from './props';
import style from './style.module.css';

export function Select<Value extends string>(props: SelectProps<Value>) {
  const select = useSelect(props);
  return (
    <Field id={select.id} label={props.label} hint={props.hint} error={props.error}>
      <div className={style.box}>
        <select
          {...select.control}
          className={style.select}
          value={props.value}
          disabled={props.disabled}
          onChange={select.change}
        >
          {props.choices.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
        <Icon of={ChevronDown} className={style.arrow} />
      </div>
    </Field>
  );
}
