import type { ReactNode } from 'react';

export interface SheetProps {
  title: string;
  isOpen: boolean;
  onClose: () => void;
  children: ReactNode;
  /** Stays in view at the bottom: the one thing the sheet is for. */
  footer?: ReactNode;
}
