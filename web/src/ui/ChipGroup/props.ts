import type { Drawing } from '@/ui/Icon/props';

export interface Choice<Value extends string = string> {
  value: Value;
  label: string;
  icon?: Drawing;
}

interface ChipGroupFrame<Value extends string> {
  label: string;
  /** Keeps the label for assistive technology only, where the place says it already. */
  isLabelHidden?: boolean;
  choices: readonly Choice<Value>[];
}

/** One of several (radio) or any of several (checkbox): the value tells which. */
export type ChipGroupProps<Value extends string> = ChipGroupFrame<Value> &
  (
    | { kind: 'one'; value: Value | undefined; onChange: (value: Value) => void }
    | { kind: 'any'; value: readonly Value[]; onChange: (value: Value[]) => void }
  );
