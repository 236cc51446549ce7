import { learn, type Texts } from '.';

/** The calendar: painting it, and what its page says. */
export const en = {
  'week.window': 'Window',
  'week.cell': '{day}, {window}, {answer}',
  'week.copied': 'Week copied',
  'week.undone': 'Undone',
  'week.brush': 'Painting {answer}',
  'stroke.free': '{what} added',
  'stroke.maybe': '{what} marked maybe',
  'stroke.no': '{what} marked no',
  'stroke.none': '{what} cleared',
  'stroke.mixed': { one: '{count} window changed', other: '{count} windows changed' },
  'stroke.count': { one: '{count} window', other: '{count} windows' },
  'stroke.day': '{day}, all day',
  'stroke.span': '{from} to {to}',
  'stroke.place': '{rows}, {columns}',
  'nearby.see': 'See them',
  'dates.title': 'Calendar',
  'dates.undo': 'Undo',
  'dates.brush': 'Paint',
  'brush.free': 'Free',
  'brush.maybe': 'Maybe',
  'brush.no': 'No',
  'dates.hint': 'Tap a slot, or slide along a row to paint several days.',
  'dates.empty':
    'Nobody can find you by your dates yet. Tap the first slot you could play in, or slide along a row to paint several days.',
  'dates.visitor':
    'Your calendar is yours: paint the times you’re free and meet golfers who are free then too.',
  'dates.lost': 'Your calendar is safe with us. It just didn’t make it here.',
  'dates.failed': 'That didn’t save. Your calendar is as it was before.',
  'dates.more': 'Three more weeks',
  'dates.repeat': 'Repeat last week',
  'dates.repeated': { one: '{count} window repeated', other: '{count} windows repeated' },
  'dates.repeat.nothing': 'Nothing to repeat: the week before says nothing else.',
  'dates.repeat.failed': 'The week wasn’t repeated. Try again in a moment.',
} as const satisfies Texts;

export const t = learn(en);
