import { useId } from 'react';
import { Icon } from '@/ui/Icon';
import { cx } from '@/utils/cx';
import type { SegmentedProps } from './props';
import style from './style.module.css';

export function Segmented<Value extends string>(props: SegmentedProps<Value>) {
  const { label, choices, value, onChange, look = 'plain', isWide } = props;
  const name = useId();
  return (
    <div role="radiogroup" aria-label={label} className={cx(style.group, style[look], isWide && style.wide)}>
      {choices.map((choice) => (
        <label key={choice.value} className={style.segment}>
          <input
            className={style.input}
            type="radio"
            name={name}
            checked={choice.value === value}
            onChange={() => onChange(choice.value)}
          />
          {choice.icon && <Icon of={choice.icon} size={17} />}
          {choice.label}
        </label>
      ))}
    </div>
  );
}
