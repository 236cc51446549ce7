import { t } from '@/lib/words/profile';
import { TraitTags } from '../TraitTags';
import { useProfileTraits } from './logic';
import type { ProfileTraitsProps } from './props';
import style from './style.module.css';

/** How a player plays, in words; nothing of what they have no preference in. */
export function ProfileTraits(props: ProfileTraitsProps) {
  const { alike, others } = useProfileTraits(props);
  return (
    <>
      {alike.length > 0 && (
        <div className={style.group}>
          <h3 className={style.title}>{t('traits.alike')}</h3>
          <TraitTags traits={alike} />
        </div>
      )}
      {others.length > 0 && (
        <div className={style.group}>
          {alike.length > 0 && <h3 className={style.title}>{t('traits.others')}</h3>}
          <TraitTags traits={others} />
        </div>
      )}
    </>
  );
}
