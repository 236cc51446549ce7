import type { ReactNode } from 'react';

export interface WellProps {
  children: ReactNode;
}
