import type { PasswordFieldProps } from '@/ui/PasswordField/props';

export interface NewPasswordProps extends Omit<PasswordFieldProps, 'autoComplete' | 'hint'> {
  value: string;
}
