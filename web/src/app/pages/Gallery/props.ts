import type { ReactNode } from 'react';

export interface SampleProps {
  name: string;
  children: ReactNode;
}
