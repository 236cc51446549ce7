import type { TextFieldProps } from '@/ui/TextField/props';

export interface PasswordFieldProps extends Omit<TextFieldProps, 'type' | 'end' | 'icon' | 'prefix'> {
  /** `new-password` where one is being chosen, so that managers offer to make one. */
  autoComplete: 'current-password' | 'new-password';
}
