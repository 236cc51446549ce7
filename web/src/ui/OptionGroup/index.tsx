import CircleAlert from 'lucide-react/icons/circle-alert';
import { Icon } from '@/ui/Icon';
import { VisuallyHidden } from '@/ui/VisuallyHidden';
import { cx } from '@/utils/cx';
import { useOptionGroup } from './logic';
import type { OptionGroupProps } from './props';
import style from './style.module.css';

/** Radio buttons as tiles: two to five choices that a picture helps to tell apart. */
export function OptionGroup<Value extends string>(props: OptionGroupProps<Value>) {
  const { label, hint, error, options, value, onChange, clear } = props;
  const group = useOptionGroup(props);
  return (
    <fieldset className={style.group} aria-describedby={group.described}>
      <legend className={style.legend}>{label}</legend>
      {clear && value !== undefined && (
        <button type="button" className={style.clear} onClick={group.clear}>
          {clear.label} <VisuallyHidden>{label}</VisuallyHidden>
        </button>
      )}
      {hint && (
        <p className={style.hint} id={`${group.name}-hint`}>
          {hint}
        </p>
      )}
      <div
        className={cx(style.tiles, options.length > 3 && style.many, options.length > 4 && style.five)}
        style={{ ['--count' as string]: options.length }}
      >
        {options.map((option, index) => (
          <label key={option.value} className={style.tile}>
            <input
              ref={index === 0 ? group.first : undefined}
              id={index === 0 ? props.id : undefined}
              className={style.input}
              type="radio"
              name={group.name}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <Icon of={option.icon} size={24} weight={2} />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
      {error && (
        <p className={style.error} id={`${group.name}-error`}>
          <Icon of={CircleAlert} size={16} />
          {error}
        </p>
      )}
    </fieldset>
  );
}
