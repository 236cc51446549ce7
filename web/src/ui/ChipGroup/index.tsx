import { Icon } from '@/ui/Icon';
import { cx } from '@/utils/cx';
import { useChipGroup } from './logic';
import type { ChipGroupProps } from './props';
import style from './style.module.css';

export function ChipGroup<Value extends string>(props: ChipGroupProps<Value>) {
  const group = useChipGroup(props);
  return (
    <fieldset>
      <legend className={cx(style.legend, props.isLabelHidden && style.hidden)}>{props.label}</legend>
      <div className={style.chips}>
        {props.choices.map(({ value, label, icon }) => (
          <label key={value} className={style.chip}>
            <input
              className={style.input}
              type={group.type}
              name={group.name}
              checked={group.isOn(value)}
              onChange={() => group.choose(value)}
            />
            {icon && <Icon of={icon} size={16} />}
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
