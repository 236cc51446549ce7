import type { ComponentProps, ReactNode } from 'react';
import type { FieldText } from '@/ui/Field/props';
import type { Drawing } from '@/ui/Icon/props';

export interface TextFieldProps extends FieldText, Omit<ComponentProps<'input'>, 'size' | 'prefix'> {
  /** Stands inside, before the text: an "@". */
  prefix?: string;
  icon?: Drawing;
  /** Stands inside, after the text: a button. */
  end?: ReactNode;
}
