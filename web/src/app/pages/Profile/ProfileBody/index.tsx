import CircleHelp from 'lucide-react/icons/circle-help';
import Settings from 'lucide-react/icons/settings';
import { ProfileCalendarTray } from '@/features/calendar/ProfileCalendarTray';
import { LogOutButton } from '@/features/identity/LogOutButton';
import { ProfileLocationPanel } from '@/features/location/ProfileLocationPanel';
import { ProfileGaps } from '@/features/user/ProfileGaps';
import { ProfileStats } from '@/features/user/ProfileStats';
import { paths } from '@/lib/paths';
import { t } from '@/lib/words';
import { Button } from '@/ui/Button';
import { ProfileAbout } from '../ProfileAbout';
import { ProfilePictures } from '../ProfilePictures';
import { useProfileBody } from './logic';
import type { ProfileBodyProps } from './props';
import style from './style.module.css';

export function ProfileBody(props: ProfileBodyProps) {
  const { profile } = props;
  const { hasDays, player, where, statsHref, isDesk } = useProfileBody(props);
  return (
    <div className={style.body}>
      <div className={style.column}>
        <ProfileStats profile={profile} moreHref={statsHref} />
        {profile.audience === 'own' && <ProfileGaps profile={profile} />}
        {!isDesk && <ProfileAbout profile={profile} />}
        {/* Another player's days are asked for anew, not shown under this one's name meanwhile. */}
        {hasDays && <ProfileCalendarTray key={profile.key} player={player} />}
        {isDesk && <ProfileAbout profile={profile} />}
        <ProfilePictures profile={profile} />
      </div>
      <div className={style.aside}>
        {where && <ProfileLocationPanel {...where} />}
        {profile.audience === 'own' && (
          <div className={style.account}>
            <Button look="quiet" icon={Settings} href={paths.settings()}>
              {t('nav.settings')}
            </Button>
            <Button look="quiet" icon={CircleHelp} href={paths.help()}>
              {t('nav.help')}
            </Button>
            <LogOutButton />
          </div>
        )}
      </div>
    </div>
  );
}
