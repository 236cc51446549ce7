import type { ComponentProps } from 'react';

export interface CardProps extends ComponentProps<'div'> {
  as?: 'div' | 'section' | 'article' | 'li';
  /** `featured` has the primary edge, `bare` no padding (a list or a picture fills it). */
  look?: 'plain' | 'featured' | 'bare';
}
