import type { FormEvent, ReactNode } from 'react';
import type { ErrorSummaryProps } from '@/ui/ErrorSummary/props';

export interface OnboardingCardProps extends ErrorSummaryProps {
  /** What the button does: "Next: where you play", "Save". */
  action: string;
  isBusy: boolean;
  onSubmit: (event: FormEvent) => void;
  children: ReactNode;
}
