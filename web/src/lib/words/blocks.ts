import { learn, type Texts } from '.';

/** Keeping somebody away, and who is kept away. */
export const en = {
  'block.more': 'More',
  'block.do': 'Block {name}',
  'block.title': 'Block {name}?',
  'block.text':
    'You won’t see each other any more, anywhere, and {name} isn’t told. You can lift it under Settings, Privacy.',
  'block.keep': 'Cancel',
  'block.done': '{name} is blocked',
  'block.undo': 'Undo',
  'blocks.title': 'Blocked players',
  'blocks.count': { one: '{count} blocked player', other: '{count} blocked players' },
  'blocks.text': 'You and they don’t see each other, anywhere. They are not told.',
  'blocks.none': 'You block nobody. On a player’s page, the way to it is under “More”.',
  'blocks.since': 'Blocked',
  'blocks.former': 'A former player',
  'blocks.lift': 'Unblock',
  'blocks.lifted': 'You and {name} can see each other again',
  'blocks.lifted.former': 'The block is lifted',
  'blocks.older': 'Older ones',
} as const satisfies Texts;

export const t = learn(en);
