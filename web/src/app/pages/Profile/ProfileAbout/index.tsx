import { ProfileBio } from '@/features/user/ProfileBio';
import { ProfileTraits } from '@/features/user/ProfileTraits';
import { t } from '@/lib/words/profile';
import { Card } from '@/ui/Card';
import { VisuallyHidden } from '@/ui/VisuallyHidden';
import { OwnPart } from '../OwnPart';
import { useProfileAbout } from './logic';
import type { ProfileAboutProps } from './props';
import style from './style.module.css';

/** Words and traits: in one card about somebody else, each with its pencil about myself. */
export function ProfileAbout(props: ProfileAboutProps) {
  const { profile } = props;
  const about = useProfileAbout(props);
  if (profile.audience !== 'own') {
    return (
      <Card as="section">
        <VisuallyHidden>
          <h2>{t('about.theirs', { name: profile.name })}</h2>
        </VisuallyHidden>
        <ProfileBio profile={profile} />
        <ProfileTraits traits={profile} mine={about.mine} />
        {!about.hasWords && !about.hasTraits && (
          <p className={style.silent}>{t('about.silent', { name: profile.name })}</p>
        )}
      </Card>
    );
  }
  return (
    <>
      {!about.asksForWords && (
        <OwnPart
          id="words"
          title={t('about.words')}
          edit={{ href: about.editWords, name: t('about.words.edit') }}
          silence={about.hasWords ? undefined : t('about.words.none')}
        >
          <ProfileBio profile={profile} />
        </OwnPart>
      )}
      {!about.asksForTraits && (
        <OwnPart
          id="traits"
          title={t('about.traits')}
          edit={{ href: about.editTraits, name: t('about.traits.edit') }}
          silence={about.hasTraits ? undefined : t('about.traits.none')}
        >
          <ProfileTraits traits={profile} />
        </OwnPart>
      )}
    </>
  );
}
