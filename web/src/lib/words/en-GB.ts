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
  'card.location.kept': 'Only the middle of this neighbourhood is kept. Others see its name and whole miles.',
  'place.position.why':
    'Your browser asks you first. Only a rough position leaves this device, no finer than a neighbourhood.',
  'units.kilometers': 'Kilometres',
  'units.meters': 'Metres',
};
