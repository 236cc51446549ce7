import type { ReactNode } from 'react';
import type { Companion } from '../overlap';

export interface OverlapCalendarProps {
  /** Up to three others; I am always one of them. Of nobody yet nothing is said. */
  others: readonly Companion[];
  /** Stands first: who they are. */
  children?: ReactNode;
}
