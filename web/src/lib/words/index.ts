import { en as common, enGB as commonBritish } from './common';

type Text = string | { one: string; other: string };

/** Texts in American English. Names in braces are filled in; `one`/`other` follow `count`. */
export type Texts = Readonly<Record<string, Text>>;

/** What British English says otherwise. */
export type Differences<Said> = {
  [Key in keyof Said]?: Said[Key] extends string ? string : { one: string; other: string };
};

/** The names in braces of a text: `Named<'Show {count} players'>` is `'count'`. */
type Named<Said> = Said extends `${string}{${infer Name}}${infer Rest}` ? Name | Named<Rest> : never;
type Forms<Said> = Said extends string ? Named<Said> : 'count' | Named<Said[keyof Said]>;
type Values<Said> = [Forms<Said>] extends [never] ? [] : [values: Record<Forms<Said>, string | number>];

/** Speaks the texts of one subject and the common ones. */
type Speak<Said> = <Key extends keyof Said & string>(key: Key, ...values: Values<Said[Key]>) => string;

let tag = 'en-US';
let isAmerican = true;
const american: Record<string, Text> = { ...common };
const british: Record<string, Text> = { ...commonBritish };

/** Picks the words for the first of the reader's languages that is some English; American is the fallback. */
export function chooseWords(languages: readonly string[]) {
  const english = languages.find((language) => /^en\b/i.test(language)) ?? 'en-US';
  isAmerican = /^en(-us)?$/i.test(english);
  tag = english.toLowerCase() === 'en' ? 'en-US' : english;
}

/** The language tag that dates and numbers are written in. */
export function locale(): string {
  return tag;
}

/**
 * Takes in the texts of a subject and gives the `t` that knows them: whoever uses one of them imports the module that
 * brings it, or it doesn't compile.
 */
export function learn<Own extends Texts>(
  en: Own,
  enGB: Differences<NoInfer<Own>> = {},
): Speak<typeof common & Own> {
  Object.assign(american, en);
  Object.assign(british, enGB);
  return speak;
}

/** The common texts, for modules that need no others. */
export const t: Speak<typeof common> = speak;

/** The text for a key. Numbers are written as the locale does; `count` picks the plural form. */
function speak(key: string, values: Record<string, string | number> = {}): string {
  const text = (isAmerican ? american[key] : (british[key] ?? american[key])) ?? '';
  const chosen = typeof text === 'string' ? text : text[Number(values.count) === 1 ? 'one' : 'other'];
  return chosen.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name] ?? '';
    return typeof value === 'number' ? written(value) : value;
  });
}

/** The first number that is formatted loads the rules for it, a tenth of the first page's time: most need none. */
function written(value: number): string {
  const isPlain = Number.isInteger(value) && Math.abs(value) < 1_000;
  return isPlain ? String(value) : value.toLocaleString(tag);
}
