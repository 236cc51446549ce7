import { ProfileImages } from '@/features/user/ProfileImages';
import { paths } from '@/lib/paths';
import { t } from '@/lib/words/profile';
import { Card } from '@/ui/Card';
import { OwnPart } from '../OwnPart';
import type { ProfilePicturesProps } from './props';
import style from './style.module.css';

/** A player's pictures; mine with their pencil. */
export function ProfilePictures({ profile }: ProfilePicturesProps) {
  const { name, images } = profile;
  const pictures = images.length > 0 && <ProfileImages name={name} images={images} />;
  if (profile.audience === 'own') {
    // A first one is asked for elsewhere.
    if (profile.cards_left.includes('image')) return null;
    const href = paths.profile(profile.username, 'image');
    return (
      <OwnPart
        id="pictures"
        title={t('images.mine')}
        edit={{ href, name: t('images.edit') }}
        silence={pictures ? undefined : t('images.none')}
      >
        {pictures}
      </OwnPart>
    );
  }
  if (!pictures) return null;
  return (
    <Card as="section" aria-labelledby="pictures">
      <h2 id="pictures" className={style.title}>
        {t('images.theirs')}
      </h2>
      {pictures}
    </Card>
  );
}
