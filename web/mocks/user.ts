import type { components } from '../src/lib/api';

type Schemas = components['schemas'];

/** What nobody has said anything about yet. */
const OPEN = {
  lefty: false,
  mobility: 'any',
  drinking: 'any',
  weather: 'any',
  gimme: 'any',
  purpose: 'any',
  mood: 'any',
} as const satisfies Partial<Schemas['OwnView']>;

/** Ann, to whom the session of the tests belongs, as she sees herself. */
export const annsOwn: Extract<Schemas['ProfileView'], { audience: 'own' }> = {
  ...OPEN,
  audience: 'own',
  key: 'k1',
  username: 'ann',
  name: 'Ann Lee',
  created_at: 1_700_000_000,
  alias: 'Ann Lee',
  birth_year: 1988,
  age_shown: 'range',
  is_hidden: false,
  images: [],
  completeness: 8,
  cards_left: ['attributes', 'location', 'image'],
};

/** Bo, as Ann sees him. */
export const bosFull: Extract<Schemas['ProfileView'], { audience: 'full' }> = {
  ...OPEN,
  audience: 'full',
  key: 'k2',
  username: 'bo',
  name: 'Bo Park',
  created_at: 1_700_000_000,
  gimmick: 'Will trade a birdie for a burrito.',
  bio: 'Back after ten years.',
  images: [],
  age: { from: 30, to: 39 },
  place: { label: 'Lakewood, CO', city: 'Lakewood', state: 'CO', country: 'US' },
  distance: 8,
  handicap: 12.4,
  mobility: 'walk',
  mood: 'fun',
  round_time: 230,
};

/** A picture by one letter. */
export function picture(key: string): Schemas['ImageView'] {
  const at = (side: number) => `/user/photo/${key}/${side}.jpg`;
  return { key, color: '#7a9b5c', small: at(160), medium: at(480), large: at(1280) };
}

export const boulder: Schemas['OwnPlaceView'] = {
  label: 'Boulder, CO',
  city: 'Boulder',
  state: 'CO',
  country: 'US',
  time_zone: 'America/Denver',
  point: { lat: 40.02, lon: -105.27 },
};
