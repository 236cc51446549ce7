import { type ChangeEvent, type FormEvent, useEffect, useRef, useState } from 'react';
import { useShortcuts } from '@/hooks/useShortcuts';
import type { PlayerSearchProps } from './props';

/** So long after the last letter it is looked for. */
const REST = 300;

export function usePlayerSearch({ name = '', onSearch }: PlayerSearchProps) {
  const [text, setText] = useState(name);
  const field = useRef<HTMLInputElement>(null);
  useShortcuts({
    '/': () => {
      field.current?.focus();
      field.current?.select();
    },
  });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  /** What this field asked for itself; anything else came from elsewhere, and is taken over. */
  const asked = useRef(name);

  useEffect(() => {
    if (name === asked.current) return;
    asked.current = name;
    setText(name);
  }, [name]);
  useEffect(() => () => clearTimeout(timer.current), []);

  const search = (typed: string) => {
    clearTimeout(timer.current);
    const wanted = typed.trim();
    if (wanted === asked.current) return;
    asked.current = wanted;
    onSearch(wanted || undefined);
  };

  return {
    text,
    field,
    write(event: ChangeEvent<HTMLInputElement>) {
      const typed = event.target.value;
      setText(typed);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => search(typed), REST);
    },
    submit(event: FormEvent) {
      event.preventDefault();
      search(text);
    },
    clear() {
      setText('');
      search('');
    },
  };
}
