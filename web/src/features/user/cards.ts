import type { CardName } from './api';

/** The cards that a newcomer goes through, in their order. */
export const CARDS = ['name', 'attributes', 'location', 'image'] as const satisfies readonly CardName[];

export type OnboardingCardName = (typeof CARDS)[number];

export function isCard(name: string): name is OnboardingCardName {
  return CARDS.some((card) => card === name);
}
