import { learn, type Texts } from '.';

/** What is left to do: the address to prove, the cards to fill in. */
export const en = {
  'link.again': 'Send again',
  'link.again.in': 'Send again in {wait}',
  'link.sending': 'Sending…',
  'verify.notice': 'Confirm your email: we sent a link to {email}.',
  'verify.notice.sent': 'Sent. It takes a minute at most.',
  'cards.title': 'Finish your profile',
  'cards.what': 'Still open: {what}.',
  'cards.left': '{count} of {all} left',
  'cards.name': 'your name',
  'cards.attributes': 'how you play',
  'cards.location': 'where you play',
  'cards.go': 'Go on',
  'cards.dismiss': 'Don’t ask again',
  'cards.dismissed': 'You can change your profile any time',
  'cards.undo': 'Undo',
} as const satisfies Texts;

export const t = learn(en);
