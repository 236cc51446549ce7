import type { ReactNode } from 'react';
import type { TopBarProps } from '@/app/TopBar/props';

export interface PageProps extends Omit<TopBarProps, 'title'> {
  /** Names the tab and, unless `isHeadless`, stands in the bar as the heading. */
  title: string;
  /** The content brings its own `h1`. */
  isHeadless?: boolean;
  /** `read` keeps a column that is comfortable to read, `full` takes all. */
  width?: 'read' | 'full';
  children: ReactNode;
}
