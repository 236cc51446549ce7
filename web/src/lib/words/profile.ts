import { learn, type Texts } from '.';

/** A player’s page. */
export const en = {
  'profile.named': '{name} (@{username})',
  'profile.quote': '“{gimmick}”',
  'profile.edit': 'Edit',
  'about.theirs': 'About {name}',
  'about.silent': '{name} is still at the range: nothing here yet.',
  'about.words': 'About you',
  'about.words.edit': 'Edit what others read about you',
  'about.words.none': 'No line about you yet.',
  'about.traits': 'How you play',
  'about.traits.edit': 'Edit how you play',
  'about.traits.none': 'No preferences: you play with anybody.',
  'traits.alike': 'Same as you',
  'traits.others': 'Also',
  'stats.title': 'Figures',
  'stats.handicap': 'Handicap',
  'stats.age': 'Age',
  'stats.round': 'Round',
  'gaps.title': 'Tell a bit more',
  'gaps.location.title': 'Where you play',
  'gaps.location.why': 'Players near you can find you',
  'gaps.attributes.title': 'How you play',
  'gaps.attributes.why': 'Handicap, walking or riding, how serious',
  'gaps.name.title': 'Your name and a line about you',
  'gaps.name.why': 'People like to know who they tee off with',
  'place.mine': 'Others see this and a rounded distance, never where you live.',
  'place.mine.none': 'Where do you play?',
  'place.mine.why': 'Say it as roughly as you like: a town or a ZIP code will do.',
  'place.away': '{distance} from you',
  'place.edit.name': 'Edit where you play',
  'place.say': 'Say where you play',
  'place.say.far': 'Say where you play to see how far it is',
} as const satisfies Texts;

export const t = learn(en);
