import type { Drawing } from '@/ui/Icon/props';

export interface OptionGroupProps<Value extends string> {
  /** The id of the first choice: where a summary of errors leads. */
  id?: string;
  label: string;
  hint?: string;
  error?: string;
  options: readonly { value: Value; label: string; icon: Drawing }[];
  value: Value | undefined;
  onChange: (value: Value) => void;
  /** A way back to no choice, which a radio button alone does not have. */
  clear?: { label: string; onClear: () => void };
}
