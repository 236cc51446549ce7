import type { ReactNode } from 'react';

export interface OwnPartProps {
  /** Ties the section to its heading. */
  id: string;
  title: string;
  edit: { href: string; name: string };
  /** Said when there is nothing yet. */
  silence?: string;
  children: ReactNode;
}
