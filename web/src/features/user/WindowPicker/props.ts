import type { Slot } from '@/lib/week';

export interface WindowPickerProps {
  /** The chosen windows; those of other days stay chosen. */
  value: readonly Slot[];
  onChange: (slots: Slot[]) => void;
}
