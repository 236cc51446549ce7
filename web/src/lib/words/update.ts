import { learn, type Texts } from '.';

/** A new version of the app. */
export const en = {
  'update.ready': 'Updated. Reload when you like.',
  'update.reload': 'Reload',
} as const satisfies Texts;

export const t = learn(en);
