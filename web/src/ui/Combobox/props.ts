import type { FieldText } from '@/ui/Field/props';
import type { Drawing } from '@/ui/Icon/props';

export interface ComboboxOption {
  key: string;
  label: string;
  /** A second, quieter line. */
  detail?: string;
}

export interface ComboboxProps<Option extends ComboboxOption> extends FieldText {
  id?: string;
  text: string;
  onText: (text: string) => void;
  /** What fits the text; where it comes from is the caller's business. */
  options: readonly Option[];
  onPick: (option: Option) => void;
  /** Said where nothing fits; by default it speaks of places. */
  none?: string;
  icon?: Drawing;
  isBusy?: boolean;
  name?: string;
  autoComplete?: string;
  inputMode?: 'text' | 'search' | 'numeric';
}
