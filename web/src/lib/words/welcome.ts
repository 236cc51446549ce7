import { type Differences, learn, type Texts } from '.';

/** The cards of the first days: name, way of playing, place. */
export const en = {
  'welcome.step': 'Step {step} of {steps}',
  'welcome.skip': 'Skip',
  'welcome.name.title': 'Who’s teeing off?',
  'welcome.attributes.title': 'How do you play?',
  'welcome.location.title': 'Where do you play?',
  'welcome.players.title': 'Who plays near you?',
  'welcome.action.attributes': 'Next: how you play',
  'welcome.action.location': 'Next: where you play',
  'welcome.action.players': 'Next: who plays near you',
  'welcome.action.profile': 'Next: your profile',
  'welcome.action.on': 'Save and go on',
  'welcome.action.save': 'Save',
  'card.alias': 'Name',
  'card.alias.hint': 'What others call you on the first tee. Without one you are @{username}.',
  'card.gimmick': 'In one line',
  'card.gimmick.hint': 'Your quirk, your boast, your excuse. It stands in quotes on your profile.',
  'card.bio': 'About you',
  'card.bio.hint': 'How you came to the game, and what makes a good round.',
  'card.handicap': 'Handicap',
  'card.handicap.unset': 'None',
  'card.handicap.less': 'A tenth less',
  'card.handicap.more': 'A tenth more',
  'card.handicap.low': 'Plus',
  'card.handicap.high': 'Still counting',
  'card.handicap.none': 'No handicap',
  'card.handicap.none.hint': 'Fine with most. You still get found.',
  'card.roundTime.any': 'Any',
  'card.lefty.hint': 'Shows a badge on your profile',
  'card.clear': 'Clear',
  'card.location': 'ZIP code or town',
  'card.location.hint': 'Such as 80401, or Golden, CO',
  'card.location.kept':
    'Only the middle of this neighborhood is kept. Others see its name and a rounded distance.',
  'card.location.taken': 'You play around {place}',
  'card.location.cleared': 'Your place is forgotten',
  'near.text': 'Have a look: each is a tap away, and Back leads here again.',
  'near.anywhere': 'These play somewhere else.',
  'near.say': 'Say where you play',
  'near.list': 'Players',
  'near.alone': 'First on the tee',
  'near.alone.text': 'Nobody has said yet that they play near you. Whoever comes next will find you.',
  'place.unhelped': 'Suggestions didn’t load. What you type counts all the same.',
  'place.position': 'Use my position',
  'place.position.why':
    'Your browser asks you first. Only a rough position leaves this device, no finer than a neighborhood.',
  'place.position.refused': 'Your browser keeps your position to itself. A ZIP code or town does as well.',
  'place.position.unknown': 'This device doesn’t know where it is. A ZIP code or town does as well.',
} as const satisfies Texts;

export const enGB = {
  'card.location.kept':
    'Only the middle of this neighbourhood is kept. Others see its name and a rounded distance.',
  'place.position.why':
    'Your browser asks you first. Only a rough position leaves this device, no finer than a neighbourhood.',
} satisfies Differences<typeof en>;

export const t = learn(en, enGB);
