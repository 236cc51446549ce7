import type { ReactNode } from 'react';
import type { Companion } from '../overlap';

export interface OverlapCalendarProps {
  /** One to three others; I am always one of them. */
  others: readonly Companion[];
  /** Stands first: who they are. */
  children?: ReactNode;
}
