import { useEffect, useRef, useState } from 'react';
import type { Filters } from './filters';

/** Filters that are being changed and not searched for yet. A new search, wherever it came from, begins a new draft. */
export function useDraft(filters: Filters) {
  const [draft, setDraft] = useState({ of: filters, value: filters });
  const value = draft.of === filters ? draft.value : filters;
  return [value, (next: Filters) => setDraft({ of: filters, value: next })] as const;
}

/** A draft that searches by itself as soon as it is left alone for a moment. */
export function useLiveDraft(filters: Filters, onChange: (filters: Filters) => void, rest = 300) {
  const [draft, setDraft] = useDraft(filters);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  return {
    draft,
    change(next: Filters) {
      setDraft(next);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => onChange(next), rest);
    },
  };
}
