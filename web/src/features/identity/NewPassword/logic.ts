import { t } from '@/lib/words/identity';
import { LEAST_CHARACTERS, strength } from '@/utils/strength';
import type { NewPasswordProps } from './props';

export function useNewPassword({ value }: NewPasswordProps) {
  const how = strength(value);
  const missing = LEAST_CHARACTERS - [...value].length;
  return {
    how,
    hint: t('account.password.hint', { count: LEAST_CHARACTERS }),
    verdict: value && (how === 'short' ? t('password.short', { count: missing }) : t(`password.${how}`)),
    // Counting down with every key would talk over whoever types.
    spoken: value && how !== 'short' ? t('password.strength', { strength: t(`password.${how}`) }) : '',
  };
}
