import type { Day } from '@/lib/days';

export interface EmojiShareProps {
  isOpen: boolean;
  onClose: () => void;
  /** The weeks to choose from, the first one first. */
  weeks: readonly { start: Day; label: string }[];
}
