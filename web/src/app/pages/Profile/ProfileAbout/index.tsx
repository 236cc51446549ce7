import Pencil from 'lucide-react/icons/pencil';
import { ProfileBio } from '@/features/user/ProfileBio';
import { ProfileTraits } from '@/features/user/ProfileTraits';
import { t } from '@/lib/words';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { VisuallyHidden } from '@/ui/VisuallyHidden';
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
        <Card as="section" aria-labelledby="words">
          <header className={style.head}>
            <h2 id="words" className={style.title}>
              {t('about.words')}
            </h2>
            <Button
              look="plain"
              size="sm"
              icon={Pencil}
              href={about.editWords}
              aria-label={t('about.words.edit')}
            >
              {t('profile.edit')}
            </Button>
          </header>
          <ProfileBio profile={profile} />
          {!about.hasWords && <p className={style.silent}>{t('about.words.none')}</p>}
        </Card>
      )}
      {!about.asksForTraits && (
        <Card as="section" aria-labelledby="traits">
          <header className={style.head}>
            <h2 id="traits" className={style.title}>
              {t('about.traits')}
            </h2>
            <Button
              look="plain"
              size="sm"
              icon={Pencil}
              href={about.editTraits}
              aria-label={t('about.traits.edit')}
            >
              {t('profile.edit')}
            </Button>
          </header>
          <ProfileTraits traits={profile} />
          {!about.hasTraits && <p className={style.silent}>{t('about.traits.none')}</p>}
        </Card>
      )}
    </>
  );
}
