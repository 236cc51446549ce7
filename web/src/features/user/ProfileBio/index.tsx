import { t } from '@/lib/words/profile';
import type { ProfileBioProps } from './props';
import style from './style.module.css';

/** What the player says in their own words. */
export function ProfileBio({ profile: { gimmick, bio } }: ProfileBioProps) {
  return (
    <>
      {gimmick && (
        <blockquote className={style.quote}>
          <p>{t('profile.quote', { gimmick })}</p>
        </blockquote>
      )}
      {bio && <p className={style.bio}>{bio}</p>}
    </>
  );
}
