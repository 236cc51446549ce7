import { t } from '@/lib/words/welcome';
import { TextArea } from '@/ui/TextArea';
import { TextField } from '@/ui/TextField';
import { OnboardingCard } from '../OnboardingCard';
import { useNameCard } from './logic';
import type { NameCardProps } from './props';

export function NameCard(props: NameCardProps) {
  const { form, isBusy, alias, gimmick, bio, submit } = useNameCard(props);
  return (
    <OnboardingCard
      action={props.action}
      isBusy={isBusy}
      onSubmit={submit}
      message={form.message}
      problems={form.problems}
      refusals={form.refusals}
    >
      <TextField
        {...alias}
        hint={t('card.alias.hint', { username: props.profile.username })}
        autoComplete="name"
        autoCapitalize="words"
        enterKeyHint="next"
      />
      <TextArea {...gimmick} rows={2} hint={t('card.gimmick.hint')} enterKeyHint="next" />
      <TextArea {...bio} rows={5} hint={t('card.bio.hint')} />
    </OnboardingCard>
  );
}
