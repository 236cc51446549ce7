import { useId, useRef } from 'react';
import type { OptionGroupProps } from './props';

export function useOptionGroup<Value extends string>({ hint, error, clear }: OptionGroupProps<Value>) {
  const name = useId();
  const first = useRef<HTMLInputElement>(null);
  const described = [error && `${name}-error`, hint && `${name}-hint`].filter(Boolean).join(' ');
  return {
    name,
    first,
    described: described || undefined,
    clear() {
      clear?.onClear();
      // The button goes with the choice: the focus stays in the group.
      first.current?.focus();
    },
  };
}
