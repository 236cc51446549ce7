import type { Drawing } from '@/ui/Icon/props';

export interface SegmentedProps<Value extends string> {
  /** For assistive technology: the segments speak for themselves. */
  label: string;
  choices: readonly { value: Value; label: string; icon?: Drawing }[];
  value: Value;
  onChange: (value: Value) => void;
  look?: 'plain' | 'pine';
  isWide?: boolean;
}
