import { type Differences, learn, type Texts } from '.';

/** Settings and credits. */
export const en = {
  'settings.title': 'Settings',
  'settings.theme': 'Theme',
  'settings.theme.system': 'System',
  'settings.theme.light': 'Light',
  'settings.theme.dark': 'Dark',
  'settings.units': 'Units',
  'settings.distance': 'Distances',
  'settings.length': 'Course lengths',
  'settings.temperature': 'Temperature',
  'settings.week': 'Weeks begin on',
  'settings.week.monday': 'Monday',
  'settings.week.sunday': 'Sunday',
  'settings.haptics': 'Haptics',
  'settings.haptics.hint': 'A short buzz when something is set',
  'settings.shortcuts': 'Single-key shortcuts',
  'settings.shortcuts.hint': 'g then h, f, c or y to go, / to search, j and k to walk through players',
  'settings.account': 'Account',
  'settings.logout': 'Log out',
  'logout.failed': 'You are still logged in. Try again in a moment.',
  'settings.credits': 'Credits',
  'credits.title': 'Credits',
  'credits.text': 'Fourball stands on the work of others. With thanks:',
  'units.miles': 'Miles',
  'units.kilometers': 'Kilometers',
  'units.yards': 'Yards',
  'units.meters': 'Meters',
  'units.fahrenheit': '°F',
  'units.celsius': '°C',
} as const satisfies Texts;

export const enGB = {
  'units.kilometers': 'Kilometres',
  'units.meters': 'Metres',
} satisfies Differences<typeof en>;

export const t = learn(en, enGB);
