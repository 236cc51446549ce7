import { useId } from 'react';

interface FieldNotes {
  id?: string;
  hint?: string;
  error?: string;
}

/** Ties a control to its label, hint and error: spread `control` on the input. */
export function useFieldIds({ id, hint, error }: FieldNotes) {
  const made = useId();
  const own = id ?? made;
  const described = [error && `${own}-error`, hint && `${own}-hint`].filter(Boolean).join(' ');
  return {
    id: own,
    control: {
      id: own,
      'aria-describedby': described || undefined,
      'aria-invalid': error ? true : undefined,
    },
  };
}
