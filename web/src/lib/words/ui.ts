import { learn, type Texts } from '.';

/** What components say by themselves. */
export const en = {
  'avatars.more': { one: 'and {count} more', other: 'and {count} more' },
  'field.left': { one: '{count} character left', other: '{count} characters left' },
  'password.show': 'Show',
  'range.low': '{label}, from',
  'range.high': '{label}, to',
  'combobox.count': { one: '{count} suggestion', other: '{count} suggestions' },
  'combobox.none': 'Nothing found. Check the spelling or try a ZIP code.',
  'dialog.close': 'Close',
  'form.summary': { one: 'One thing needs another look', other: '{count} things need another look' },
} as const satisfies Texts;

export const t = learn(en);
