import type { ComponentProps } from 'react';

export interface BoardTitleProps extends ComponentProps<'h1'> {
  level?: 1 | 2 | 3;
  size?: 'sm' | 'md' | 'lg' | 'xl' | '2xl' | '3xl';
}
