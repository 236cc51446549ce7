import type { En } from './en';

type Loose<Text> = Text extends string ? string : { one: string; other: string };

/** Only what differs from `en.ts`. */
export const enGB: { [Key in keyof En]?: Loose<En[Key]> } = {
  'window.morning.hours': '6–11',
  'window.midday.hours': '11–16',
  'window.twilight.hours': '16–21',
  'trait.mobility': 'Getting round',
  'trait.purpose.practice': 'Practise',
  'says.purpose.practice': 'Practises',
  'units.kilometers': 'Kilometres',
  'units.meters': 'Metres',
};
