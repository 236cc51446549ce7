import type { Replies } from '@/lib/week';

/** A fixed week, so that pictures of the gallery stay the same. */
export const DAYS = [
  '2026-11-23',
  '2026-11-24',
  '2026-11-25',
  '2026-11-26',
  '2026-11-27',
  '2026-11-28',
  '2026-11-29',
];

export const REPLIES: Replies = {
  '2026-11-23/twilight': 'free',
  '2026-11-25/morning': 'free',
  '2026-11-25/twilight': 'free',
  '2026-11-26/midday': 'no',
  '2026-11-27/midday': 'free',
  '2026-11-27/twilight': 'maybe',
  '2026-11-28/morning': 'free',
  '2026-11-28/midday': 'free',
  '2026-11-28/twilight': 'no',
  '2026-11-29/morning': 'free',
  '2026-11-29/midday': 'maybe',
};

export const SHARED = new Set(['2026-11-25/morning', '2026-11-28/morning', '2026-11-29/morning'] as const);

/** Where only some can. */
export const SOME = new Set(['2026-11-24/midday'] as const);

export const FACES = [
  'Maya Okafor',
  'Theo Lindqvist',
  'Jo Park',
  'Al Brandt',
  'Priya Raman',
  'Dev Castellanos',
  'Sam Reyes',
  'Ana',
].map((name) => ({ of: name, name }));

/** Drawn, so that the gallery needs no file: a ball on a green. */
const BALL = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 480 360"><rect width="480" height="360" fill="seagreen"/><circle cx="300" cy="160" r="90" fill="ivory"/></svg>',
)}`;
export const PHOTO = { small: BALL, medium: BALL, large: BALL, color: 'seagreen' };
export const PICTURE = { src: BALL, width: 480, height: 360 };

export const PLACES = [
  { key: 'lakewood', label: 'Lakewood, CO', detail: '80226' },
  { key: 'lakeland', label: 'Lakeland, FL', detail: '33801' },
  { key: 'lakeville', label: 'Lakeville, MN', detail: '55044' },
];

export const LAKEWOOD = { lat: 39.7047, lon: -105.0814 };
export const RINGS = [5, 10, 25].map((miles) => ({ miles, text: `${miles} mi` }));
export const MARKS = [
  { key: 'lakewood', point: LAKEWOOD, label: 'Lakewood', weight: 12 },
  { key: 'golden', point: { lat: 39.7555, lon: -105.2211 }, label: 'Golden', weight: 4 },
  { key: 'boulder', point: { lat: 40.015, lon: -105.2705 }, label: 'Boulder', weight: 1 },
  { key: 'edgewater', point: { lat: 39.753, lon: -105.0642 }, label: 'Edgewater', weight: 3 },
];
