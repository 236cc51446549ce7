import type { ReactNode } from 'react';

export interface SectionsProps {
  /** Of the section, or of the list where none is open. */
  title: string;
  list: ReactNode;
  /** Where the list stands by itself. */
  listHref: string;
  /** Where Back leads from the list. */
  up: string;
  isDesk: boolean;
  /** The section that is open. */
  children?: ReactNode;
}
