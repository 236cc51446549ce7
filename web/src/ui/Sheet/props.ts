import type { ReactNode } from 'react';

export interface SheetProps {
  title: string;
  isOpen: boolean;
  onClose: () => void;
  /** Its content is drawn before it opens: there is much of it, and whoever opens it waits. */
  isAhead?: boolean;
  /** That it is open stands in the page's address, so that Back closes it as it is. */
  hasAddress?: boolean;
  children: ReactNode;
  /** Stays in view at the bottom: the one thing the sheet is for. */
  footer?: ReactNode;
}
