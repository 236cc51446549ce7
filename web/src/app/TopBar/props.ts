import type { ReactNode } from 'react';

export interface TopBarProps {
  /** The page's heading on the board; without one the word mark stands there. */
  title?: string;
  /** At most two. */
  actions?: ReactNode;
  /** Where Back leads when this page was the first one opened. */
  backTo?: string;
}
