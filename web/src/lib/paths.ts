/** Where every page is. No first word is the name of a service: those addresses belong to the API. */
export const paths = {
  home: () => '/',
  join: () => '/join',
  login: () => '/login',
  verify: (token: string) => `/verify/${encodeURIComponent(token)}`,
  resetRequest: () => '/reset',
  reset: (token: string) => `/reset/${encodeURIComponent(token)}`,
  referral: (code: string) => `/r/${encodeURIComponent(code)}`,
  welcome: (card: string) => `/welcome/${card}`,
  find: (filters?: Record<string, string>) =>
    filters && Object.keys(filters).length > 0 ? `/find?${new URLSearchParams(filters)}` : '/find',
  profile: (username: string, show?: 'stats' | 'map') =>
    `/@${encodeURIComponent(username)}${show ? `?show=${show}` : ''}`,
  dates: (from?: string) => (from ? `/dates?from=${from}` : '/dates'),
  datesWith: (key: string) => `/dates/with/${key}`,
  inbox: () => '/inbox',
  chat: (key: string) => `/inbox/${key}`,
  courses: () => '/courses',
  course: (key: string) => `/courses/${key}`,
  people: (tab: string) => `/people/${tab}`,
  handshake: () => '/handshake',
  notifications: () => '/notifications',
  settings: (section = 'looks') => `/settings/${section}`,
  help: (topic = 'start') => `/help/${topic}`,
  round: (key: string) => `/rounds/${key}`,
};
