import { learn, type Texts } from '.';

/** What asks a visitor in. */
export const en = {
  'visitor.title': 'Members first',
  'profile.join': 'Join to see when {name} can play, and when you both can.',
  'profile.login': 'I have an account',
} as const satisfies Texts;

export const t = learn(en);
