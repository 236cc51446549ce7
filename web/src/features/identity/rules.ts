import { t } from '@/lib/words/identity';
import { LEAST_CHARACTERS, strength } from '@/utils/strength';

/** What a form can tell at once. The server checks everything again, and knows what is taken. */

const OLDEST = 120;

export function checkUsername(text: string): string | undefined {
  const name = text.trim().replace(/^@+/, '');
  if (!name) return t('account.username.missing');
  if (name.length < 3 || name.length > 30) return t('account.username.length');
  return /^[a-z0-9_.]+$/i.test(name) ? undefined : t('account.username.letters');
}

export function checkEmail(text: string): string | undefined {
  const address = text.trim();
  if (!address) return t('account.email.missing');
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(address) ? undefined : t('account.email.wrong');
}

export function checkNewPassword(text: string): string | undefined {
  if (!text) return t('account.password.new');
  return strength(text) === 'short' ? t('account.password.short', { count: LEAST_CHARACTERS }) : undefined;
}

/** Who is old enough, the server decides: the age is a setting of whoever runs it. */
export function checkBirthYear(text: string): string | undefined {
  const year = text.trim();
  if (!year) return t('account.birthYear.missing');
  const age = Temporal.Now.plainDateISO().year - Number(year);
  return /^\d{4}$/.test(year) && age >= 0 && age <= OLDEST ? undefined : t('account.birthYear.wrong');
}
