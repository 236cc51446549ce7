export type Strength = 'short' | 'weak' | 'good' | 'strong';

/** As the server counts. It refuses the commonest too, from a list that is too long to send. */
export const LEAST_CHARACTERS = 10;
const STRONG_CHARACTERS = 16;
const LEAST_DIFFERENT = 4;

/** What the commonest passwords are made of. */
const STEMS =
  /password|passwort|qwert|asdf|zxcv|azerty|abc|letmein|welcome|iloveyou|admin|login|football|golf/g;
const RUNS = ['abcdefghijklmnopqrstuvwxyz', '01234567890123456789', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const LEAST_RUN = 4;

/** How hard a password is to guess, in four steps. Nothing is asked for but length and not being obvious. */
export function strength(password: string): Strength {
  const characters = [...password];
  if (characters.length < LEAST_CHARACTERS) return 'short';
  if (new Set(characters).size < LEAST_DIFFERENT) return 'weak';
  const telling = characters.length - obvious(password.toLowerCase());
  if (telling < LEAST_DIFFERENT) return 'weak';
  return characters.length >= STRONG_CHARACTERS && telling >= LEAST_CHARACTERS ? 'strong' : 'good';
}

/** How many of its characters somebody would try first: known words, runs of the alphabet or keyboard, digits at the end. */
function obvious(text: string): number {
  const rest = withoutRuns(text.replaceAll(STEMS, '')).replace(/[\d!.?]+$/, '');
  return text.length - rest.length;
}

function withoutRuns(text: string): string {
  for (const run of RUNS) {
    for (let length = Math.min(run.length, text.length); length >= LEAST_RUN; length -= 1) {
      for (let at = 0; at + length <= run.length; at += 1) {
        const part = run.slice(at, at + length);
        if (text.includes(part)) return withoutRuns(text.replace(part, ''));
      }
    }
  }
  return text;
}
