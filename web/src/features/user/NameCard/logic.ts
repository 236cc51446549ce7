import { useForm } from '@/hooks/useForm';
import { t } from '@/lib/words/welcome';
import { useEditProfile } from '../api';
import { draftOf } from '../card';
import type { NameCardProps } from './props';

/** The most characters of each text. */
const MOST = { alias: 40, gimmick: 80, bio: 600 };

export function useNameCard({ profile, onDone }: NameCardProps) {
  const saved = { alias: profile.alias ?? '', gimmick: profile.gimmick ?? '', bio: profile.bio ?? '' };
  const form = useForm({
    initial: saved,
    labels: { alias: t('card.alias'), gimmick: t('card.gimmick'), bio: t('card.bio') },
    checks: {},
    draft: draftOf('name'),
  });
  const { edit, isPending } = useEditProfile();
  const finish = () => {
    form.finish();
    onDone();
  };
  const area = (name: 'gimmick' | 'bio') => {
    const { onChange: _, ...field } = form.field(name);
    return { ...field, maxLength: MOST[name], onText: (text: string) => form.write(name, text) };
  };

  return {
    form,
    isBusy: isPending,
    alias: { ...form.field('alias'), maxLength: MOST.alias },
    gimmick: area('gimmick'),
    bio: area('bio'),
    submit: form.submit((values) => {
      const changes = Object.entries(values).filter(
        ([name, text]) => text !== saved[name as keyof typeof saved],
      );
      if (changes.length === 0) return finish();
      edit(Object.fromEntries(changes), { onSuccess: finish, onError: form.fail });
    }),
  };
}
