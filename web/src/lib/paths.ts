/** What a profile can show: its popouts, a card to edit it with, the tour of the calendar. */
const SHOWS = ['stats', 'map', 'share', 'tour', 'name', 'attributes', 'location', 'image'] as const;
export type Show = (typeof SHOWS)[number];

/** Where every page is. No first word is the name of a service: those addresses belong to the API. */
export const paths = {
  home: () => '/',
  /** `then` is where the way led before it came to the door. */
  join: (then?: string) => withThen('/join', then),
  login: (then?: string) => withThen('/login', then),
  verify: (token: string) => `/verify/${encodeURIComponent(token)}`,
  resetRequest: () => '/reset',
  reset: (token: string) => `/reset/${encodeURIComponent(token)}`,
  welcome: (card = 'name', then?: string) => withThen(`/welcome/${card}`, then),
  /** The same card by itself, to change what it holds; `from` is where its Back and Save lead. */
  editCard: (card: string, from: string) => `/welcome/${card}?${new URLSearchParams({ from })}`,
  find: (filters?: Record<string, string>) =>
    filters && Object.keys(filters).length > 0 ? `/find?${new URLSearchParams(filters)}` : '/find',
  /** `show` is what stands open over the profile. */
  profile: (username: string, show?: Show) =>
    `/@${encodeURIComponent(username)}${show ? `?show=${show}` : ''}`,
  dates: (from?: string) => (from ? `/dates?from=${from}` : '/dates'),
  /** My calendar and those of one to three others, by their keys, in one. */
  datesWith: (keys: readonly string[] = []) =>
    ['/dates/with', keys.map(encodeURIComponent).join(',')].filter(Boolean).join('/'),
  credits: () => '/credits',
  /** A file, not a page: my calendar for a calendar app. */
  calendarFile: () => '/calendar/export/me.ics',
  /** A picture, not a page: the contour lines that a key stands for. */
  green: (key: string) => `/user/green/${encodeURIComponent(key)}.svg`,
  help: (topic?: string) => (topic ? `/help/${topic}` : '/help'),
  /** Takes a file, and is no page: a picture of mine, of which this square is kept. */
  addImage: (crop: Record<'left' | 'top' | 'size', number>) =>
    `/user/image/me?${new URLSearchParams(Object.entries(crop).map(([name, pixels]) => [name, String(pixels)]))}`,
  settings: (section?: string) => (section ? `/settings/${section}` : '/settings'),
  /** A picture to send around, of a profile that is not hidden. */
  picture: (key: string) => `/user/picture/${encodeURIComponent(key)}/share.png`,
};

function withThen(path: string, then?: string): string {
  return then ? `${path}?${new URLSearchParams({ then })}` : path;
}

/** Only pages of the app may be asked for: an address from outside in a link to our door would be a trap. */
export function isPage(address: unknown): address is string {
  return typeof address === 'string' && /^\/(?![/\\])/.test(address);
}

/** First words of pages at which whoever has no session has business: the doors, and what is there to read. */
const OPEN = ['join', 'login', 'verify', 'reset', 'help', 'credits'];

/** Whether a page is one for whoever has no session, by the part of its address before the question mark. */
export function isOpen(pathname: string): boolean {
  const [, word = ''] = pathname.split('/');
  return OPEN.includes(word) || isProfile(pathname) || pathname === paths.settings('preferences');
}

/** By the part of an address before the question mark. */
export function isProfile(pathname: string): boolean {
  return pathname.startsWith('/@');
}

/** What stands in an address may be anything. */
export function isShow(word: unknown): word is Show {
  return SHOWS.some((show) => show === word);
}
