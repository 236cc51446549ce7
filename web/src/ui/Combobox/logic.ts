import { type ChangeEvent, type KeyboardEvent, useState } from 'react';
import { useFieldIds } from '@/hooks/useFieldIds';
import { t } from '@/lib/words/ui';
import type { ComboboxOption, ComboboxProps } from './props';

const NONE = -1;

export function useCombobox<Option extends ComboboxOption>(props: ComboboxProps<Option>) {
  const { text, options, onText, onPick, isBusy } = props;
  const ids = useFieldIds(props);
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(NONE);
  const listId = `${ids.id}-list`;
  const optionId = (index: number) => `${ids.id}-option-${index}`;
  const shown = isOpen && options.length > 0;
  const current = shown ? options[active] : undefined;

  const close = () => {
    setOpen(false);
    setActive(NONE);
  };
  const pick = (option: Option) => {
    close();
    onPick(option);
  };
  /** Past either end lies the text itself, then the other end. */
  const step = (by: 1 | -1) => {
    setOpen(true);
    setActive((now) => {
      const next = now + by;
      return next < NONE ? options.length - 1 : next >= options.length ? NONE : next;
    });
  };

  return {
    ...ids,
    listId,
    optionId,
    active,
    shown,
    pick,
    close,
    spoken: isOpen && text && !isBusy ? t('combobox.count', { count: options.length }) : '',
    isEmpty: isOpen && !isBusy && text.trim().length > 1 && options.length === 0,
    input: {
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-expanded': shown,
      'aria-controls': listId,
      'aria-activedescendant': current ? optionId(active) : undefined,
      onFocus: () => setOpen(text.length > 0),
      onBlur: close,
      onChange(event: ChangeEvent<HTMLInputElement>) {
        setOpen(true);
        setActive(NONE);
        onText(event.target.value);
      },
      onKeyDown(event: KeyboardEvent) {
        if (event.key === 'ArrowDown') step(1);
        else if (event.key === 'ArrowUp') step(-1);
        else if (event.key === 'Enter' && current) pick(current);
        else if (event.key === 'Escape' && isOpen) close();
        else return;
        event.preventDefault();
        // Escape closes the list first; a sheet around it stays.
        event.stopPropagation();
      },
    },
  } as const;
}
