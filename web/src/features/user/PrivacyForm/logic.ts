import { useState } from 'react';
import { explain } from '@/lib/refusals';
import { toast } from '@/lib/toasts';
import { t } from '@/lib/words/settings';
import { type EditProfile, useEditProfile, useMyProfile } from '../api';

type Change = Pick<EditProfile, 'is_hidden' | 'age_shown'>;

const AGES = ['range', 'years', 'hidden'] as const;

export function usePrivacyForm() {
  const { profile, isError, error, isFetching, refetch } = useMyProfile();
  const { edit } = useEditProfile();
  /** Shown at once; the profile says the same when the answer is there. */
  const [laid, lay] = useState<Change>({});

  return {
    shown: profile && {
      username: profile.username,
      isHidden: laid.is_hidden ?? profile.is_hidden,
      age: laid.age_shown ?? profile.age_shown,
    },
    ages: AGES.map((value) => ({ value, label: t(`privacy.age.${value}`) })),
    error,
    hasFailed: isError && !profile,
    isRetrying: isFetching,
    retry: () => void refetch(),
    change(change: Change) {
      lay(change);
      edit(change, {
        onSettled: () => lay({}),
        onError: (error) => toast(t('settings.refused', { why: explain(error) }), { tone: 'failed' }),
      });
    },
  };
}
