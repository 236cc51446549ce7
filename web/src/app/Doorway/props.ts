import type { ReactNode } from 'react';

export interface DoorwayProps {
  title: string;
  children: ReactNode;
}
