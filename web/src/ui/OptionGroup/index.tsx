import { useId } from 'react';
import { Icon } from '@/ui/Icon';
import { cx } from '@/utils/cx';
import type { OptionGroupProps } from './props';
import style from './style.module.css';

/** Radio buttons as tiles: three to five choices that a picture helps to tell apart. */
export function OptionGroup<Value extends string>(props: OptionGroupProps<Value>) {
  const { label, hint, options, value, onChange } = props;
  const name = useId();
  return (
    <fieldset className={style.group} aria-describedby={hint && `${name}-hint`}>
      <legend className={style.legend}>{label}</legend>
      {hint && (
        <p className={style.hint} id={`${name}-hint`}>
          {hint}
        </p>
      )}
      <div
        className={cx(style.tiles, options.length > 3 && style.many)}
        style={{ ['--count' as string]: options.length }}
      >
        {options.map((option) => (
          <label key={option.value} className={style.tile}>
            <input
              className={style.input}
              type="radio"
              name={name}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <Icon of={option.icon} size={24} weight={2} />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
