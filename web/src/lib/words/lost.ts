import { learn, type Texts } from '.';

/** An address where nothing is. */
export const en = {
  'lost.title': 'Out of bounds',
  'lost.text':
    'There is no page at this address. It may have moved, or the link lost a few letters on the way.',
  'lost.name': 'Name or username',
  'lost.search': 'Find players',
} as const satisfies Texts;

export const t = learn(en);
