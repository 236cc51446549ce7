import type { ComponentProps } from 'react';
import type { FieldText } from '@/ui/Field/props';

export interface TextAreaProps extends FieldText, Omit<ComponentProps<'textarea'>, 'value' | 'onChange'> {
  value: string;
  onText: (text: string) => void;
  /** Counts down once the end is near. */
  maxLength?: number;
}
