import type { Slot } from '@/lib/week';

export interface WhoIsFreeProps {
  /** The window in question; nothing until one was picked. */
  slot?: Slot;
}
