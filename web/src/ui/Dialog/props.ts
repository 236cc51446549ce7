import type { ReactNode } from 'react';

export interface DialogProps {
  title: string;
  isOpen: boolean;
  onClose: () => void;
  children: ReactNode;
  /** The buttons, the deed last; its name is the deed, never "OK". */
  actions: ReactNode;
  /** `alert` where something is about to be lost. */
  kind?: 'plain' | 'alert';
}
