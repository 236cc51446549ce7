import ChevronLeft from 'lucide-react/icons/chevron-left';
import Settings from 'lucide-react/icons/settings';
import { Lost } from '@/app/Lost';
import { ProfileHeader } from '@/features/user/ProfileHeader';
import { paths } from '@/lib/paths';
import { t } from '@/lib/words';
import { ErrorState } from '@/ui/ErrorState';
import { IconButton } from '@/ui/IconButton';
import { JoinBar } from './JoinBar';
import { useProfilePage } from './logic';
import { ProfileBody } from './ProfileBody';
import { ProfileSkeleton } from './ProfileSkeleton';
import style from './style.module.css';

export function Profile() {
  const { username, profile, here, ...page } = useProfilePage();
  if (page.isLost) return <Lost />;
  const isOwn = profile?.audience === 'own';
  return (
    <main id="content" className={style.page}>
      <title>{t('app.title', { page: page.title })}</title>
      <ProfileHeader
        username={username}
        profile={profile}
        isPending={page.isPending}
        bar={
          isOwn ? (
            <IconButton
              className={style.settings}
              look="glass"
              label={t('nav.settings')}
              icon={Settings}
              href={paths.settings()}
            />
          ) : (
            <IconButton
              className={style.back}
              look="glass"
              label={t('nav.back')}
              icon={ChevronLeft}
              onClick={page.back}
            />
          )
        }
      />
      {page.hasFailed ? (
        <ErrorState error={page.error} onRetry={page.retry} isRetrying={page.isRetrying} />
      ) : profile ? (
        <ProfileBody profile={profile} />
      ) : (
        <ProfileSkeleton />
      )}
      {profile?.audience === 'public' && <JoinBar name={profile.name} here={here} />}
    </main>
  );
}
