import type { FieldText } from '@/ui/Field/props';

export interface SelectProps<Value extends string> extends FieldText {
  value: Value;
  choices: readonly { value: Value; label: string }[];
  onChange: (value: Value) => void;
  disabled?: boolean;
}
