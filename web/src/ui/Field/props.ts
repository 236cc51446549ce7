import type { ReactNode } from 'react';

/** What every field of a form may say around its control. */
export interface FieldText {
  label: string;
  hint?: string;
  /** Takes the hint's place in weight: what is wrong and how to mend it. */
  error?: string;
}

export interface FieldProps extends FieldText {
  /** The id of the control; hint and error hang on it as `useFieldIds` names them. */
  id: string;
  /** Stands at the end of the label's line: a count, a "show" button. */
  corner?: ReactNode;
  children: ReactNode;
}
