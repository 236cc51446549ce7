import CircleHelp from 'lucide-react/icons/circle-help';
import Settings from 'lucide-react/icons/settings';
import { SideList } from '@/app/SideList';
import { ProfileCalendarTray } from '@/features/calendar/ProfileCalendarTray';
import { LogOutButton } from '@/features/identity/LogOutButton';
import { ProfileLocationPanel } from '@/features/location/ProfileLocationPanel';
import { ProfileGaps } from '@/features/user/ProfileGaps';
import { ProfileStats } from '@/features/user/ProfileStats';
import { paths } from '@/lib/paths';
import { t } from '@/lib/words';
import { ProfileAbout } from '../ProfileAbout';
import { ProfilePictures } from '../ProfilePictures';
import { useProfileBody } from './logic';
import type { ProfileBodyProps } from './props';
import style from './style.module.css';

const ACCOUNT = [
  { href: paths.settings(), label: t('nav.settings'), icon: Settings, isCurrent: false },
  { href: paths.help(), label: t('nav.help'), icon: CircleHelp, isCurrent: false },
];

export function ProfileBody(props: ProfileBodyProps) {
  const { profile } = props;
  const { has, hasDays, player, where, statsHref, isDesk } = useProfileBody(props);
  return (
    <div className={style.body}>
      <div className={style.column}>
        <ProfileStats profile={profile} moreHref={statsHref} />
        {profile.audience === 'own' && <ProfileGaps profile={profile} />}
        {!isDesk && has('about') && <ProfileAbout profile={profile} />}
        {/* Another player's days are asked for anew, not shown under this one's name meanwhile. */}
        {hasDays && has('days') && <ProfileCalendarTray key={profile.key} player={player} />}
        {isDesk && has('about') && <ProfileAbout profile={profile} />}
        {has('pictures') && <ProfilePictures profile={profile} />}
      </div>
      <div className={style.aside}>
        {where && has('aside') && <ProfileLocationPanel {...where} />}
        {profile.audience === 'own' && has('aside') && (
          <>
            <SideList label={t('nav.you')} entries={ACCOUNT} isBeside={false} />
            <div>
              <LogOutButton />
            </div>
          </>
        )}
      </div>
    </div>
  );
}
