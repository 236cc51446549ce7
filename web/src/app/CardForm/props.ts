import type { CardProps } from '@/features/user/card';
import type { OnboardingCardName } from '@/features/user/cards';

export interface CardFormProps extends CardProps {
  name: OnboardingCardName;
}
