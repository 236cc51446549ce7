/** First words of the addresses that belong to the server; no page starts with one of them. */
export const SERVICES = [
  'identity',
  'user',
  'network',
  'message',
  'feedback',
  'calendar',
  'timeline',
  'challenge',
  'event',
  'location',
  'alert',
  'course',
  'weather',
  'notification',
  'referral',
  'insight',
  'admin',
  'healthz',
  'readyz',
  'metrics',
  'openapi.json',
  'docs',
  'image',
  'live',
] as const;

/** Whose address it is: the server's own answers, or pages and files of the app. */
export function isService(pathname: string): boolean {
  const [, word = ''] = pathname.split('/');
  return SERVICES.some((service) => service === word);
}
