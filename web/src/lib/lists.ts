import { locale } from '@/lib/words';

/** "your name, how you play and where you play" */
export function listed(words: readonly string[]): string {
  return new Intl.ListFormat(locale(), { type: 'conjunction' }).format(words);
}
