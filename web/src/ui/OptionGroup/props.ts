import type { Drawing } from '@/ui/Icon/props';

export interface OptionGroupProps<Value extends string> {
  label: string;
  hint?: string;
  options: readonly { value: Value; label: string; icon: Drawing }[];
  value: Value | undefined;
  onChange: (value: Value) => void;
}
