import type { Slot } from '@/lib/week';

export interface RepeatSheetProps {
  isOpen: boolean;
  onClose: () => void;
  /** What is suggested: the window that was looked at last. */
  slot?: Slot;
}
