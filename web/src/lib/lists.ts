import { locale } from '@/lib/words';

/** "your name, how you play and where you play"; or, of a disjunction, "or where you play". */
export function listed(words: readonly string[], type: Intl.ListFormatType = 'conjunction'): string {
  // The browser takes long to learn how one joins words.
  if (words.length < 2) return words[0] ?? '';
  return new Intl.ListFormat(locale(), { type }).format(words);
}
