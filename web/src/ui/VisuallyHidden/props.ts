import type { ComponentProps } from 'react';

export type VisuallyHiddenProps = ComponentProps<'span'>;
