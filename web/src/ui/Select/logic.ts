import type { ChangeEvent } from 'react';
import { useFieldIds } from '@/hooks/useFieldIds';
import type { SelectProps } from './props';

export function useSelect<Value extends string>({ hint, error, choices, onChange }: SelectProps<Value>) {
  return {
    ...useFieldIds({ hint, error }),
    change(event: ChangeEvent<HTMLSelectElement>) {
      const chosen = choices[event.target.selectedIndex];
      if (chosen) onChange(chosen.value);
    },
  };
}
