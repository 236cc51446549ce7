import { useState } from 'react';
import { paths } from '@/lib/paths';
import { t } from '@/lib/words/popouts';
import type { ProfileShareProps } from './props';

export function useProfileShare({ profile }: ProfileShareProps) {
  const [said, say] = useState('');
  const [hasPicture, setPicture] = useState(true);
  const link = new URL(paths.profile(profile.username), window.location.origin).href;
  const isHidden = profile.audience === 'own' && profile.is_hidden;
  const what = { title: t('pass.what', { name: profile.name }), url: link };

  return {
    link,
    said,
    /** Not what leads nowhere for whoever gets it. */
    warning: isHidden ? t('pass.hidden') : undefined,
    async copy() {
      try {
        await navigator.clipboard.writeText(link);
        say(t('pass.copied'));
      } catch {
        say(t('pass.uncopied'));
      }
    },
    share: 'share' in navigator ? () => navigator.share(what).catch(noted) : undefined,
    picture: hasPicture && !isHidden ? paths.picture(profile.key) : undefined,
    file: `${profile.username}.png`,
    /** There is none of whoever hides their profile. */
    lacksPicture: () => setPicture(false),
  };

  function noted(error: unknown) {
    // To change one's mind is no failure.
    if (!(error instanceof DOMException && error.name === 'AbortError')) say(t('pass.failed'));
  }
}
