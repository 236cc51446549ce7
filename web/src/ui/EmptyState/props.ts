import type { ReactNode } from 'react';

export interface EmptyStateProps {
  title: string;
  /** Why it is empty, in one or two sentences. */
  text: string;
  /** The one thing to do about it. */
  action?: ReactNode;
  /** Where the title is the heading of a whole page. */
  level?: 1 | 2 | 3;
}
