import { useId } from 'react';
import type { ChipGroupProps } from './props';

export function useChipGroup<Value extends string>(props: ChipGroupProps<Value>) {
  const name = useId();
  const isOn = (value: Value) => (props.kind === 'one' ? props.value === value : props.value.includes(value));
  return {
    name,
    type: props.kind === 'one' ? 'radio' : 'checkbox',
    isOn,
    choose(value: Value) {
      if (props.kind === 'one') props.onChange(value);
      else if (isOn(value)) props.onChange(props.value.filter((entry) => entry !== value));
      // The order of the choices, whatever the order of the presses: the value may stand in an address.
      else
        props.onChange(
          props.choices.map((choice) => choice.value).filter((entry) => entry === value || isOn(entry)),
        );
    },
  };
}
