import { learn, type Texts } from '.';

/** What components say by themselves, and why a call failed. */
export const en = {
  'avatars.more': { one: 'and {count} more', other: 'and {count} more' },
  'field.left': { one: '{count} character left', other: '{count} characters left' },
  'password.show': 'Show',
  'range.low': '{label}, from',
  'range.high': '{label}, to',
  'combobox.count': { one: '{count} suggestion', other: '{count} suggestions' },
  'combobox.none': 'Nothing found. Check the spelling or try a ZIP code.',
  'dialog.close': 'Close',
  'button.offline': 'Needs a connection',
  'deck.controls': 'Look through',
  'deck.back': 'Back',
  'deck.next': 'Next',
  'deck.open': 'Open profile',
  'deck.card': '{name}, {nth} of {count}',
  'deck.end': 'That was the last card.',
  'map.closer': 'Closer',
  'map.farther': 'Farther away',
  'map.home': 'Back to the start',
  'map.keys': 'Arrow keys move the map, plus and minus zoom, zero goes back to the start.',
  'map.failed': 'The borders did not come through. Move the map to try again.',
  'form.summary': { one: 'One thing needs another look', other: '{count} things need another look' },
  'banner.dismiss': 'Dismiss',
  'problem.failed': 'That didn’t work. What you typed is still here: try again in a moment.',
  'problem.offline': 'No connection. What you typed is still here: try again once you are online.',
  'problem.wait': 'Too many tries. Wait {wait} and try again.',
} as const satisfies Texts;

export const t = learn(en);
