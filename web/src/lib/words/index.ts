import { type En, en } from './en';
import { enGB } from './en-GB';

export type WordKey = keyof En;

/** The names in braces of a text: `Named<'Show {count} players'>` is `'count'`. */
type Named<Text> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Named<Rest> : never;
type Forms<Text> = Text extends string ? Named<Text> : 'count' | Named<Text[keyof Text]>;
type Values<Key extends WordKey> = [Forms<En[Key]>] extends [never]
  ? []
  : [values: Record<Forms<En[Key]>, string | number>];

type Text = string | { one: string; other: string };

let tag = 'en-US';
let words: Record<WordKey, Text> = en;
let plural = new Intl.PluralRules(tag);
let number = new Intl.NumberFormat(tag);

/** Picks the words for the first of the reader's languages that is some English; American is the fallback. */
export function chooseWords(languages: readonly string[]) {
  const english = languages.find((language) => /^en\b/i.test(language)) ?? 'en-US';
  const isAmerican = /^en(-us)?$/i.test(english);
  tag = english.toLowerCase() === 'en' ? 'en-US' : english;
  words = isAmerican ? en : { ...en, ...enGB };
  plural = new Intl.PluralRules(tag);
  number = new Intl.NumberFormat(tag);
}

/** The language tag that dates and numbers are written in. */
export function locale(): string {
  return tag;
}

/** The text for a key. Numbers are written as the locale does; `count` picks the plural form. */
export function t<Key extends WordKey>(key: Key, ...[values]: Values<Key>): string {
  const text = words[key];
  const given: Record<string, string | number> = values ?? {};
  const chosen =
    typeof text === 'string' ? text : text[plural.select(Number(given.count)) === 'one' ? 'one' : 'other'];
  return chosen.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = given[name] ?? '';
    return typeof value === 'number' ? number.format(value) : value;
  });
}
