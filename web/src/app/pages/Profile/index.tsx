import ChevronLeft from 'lucide-react/icons/chevron-left';
import Settings from 'lucide-react/icons/settings';
import Share from 'lucide-react/icons/share';
import { lazy, Suspense } from 'react';
import { Lost } from '@/app/Lost';
import { Title } from '@/app/Title';
import { BlockMenu } from '@/features/network/BlockMenu';
import { ProfileHeader } from '@/features/user/ProfileHeader';
import { paths } from '@/lib/paths';
import { t } from '@/lib/words/profile';
import { ErrorState } from '@/ui/ErrorState';
import { IconButton } from '@/ui/IconButton';
import { JoinBar } from './JoinBar';
import { useProfilePage } from './logic';
import { ProfileBody } from './ProfileBody';
import { ProfileSkeleton } from './ProfileSkeleton';
import style from './style.module.css';

/** What opens over the page comes after it. */
const ProfileSheet = lazy(() => import('./ProfileSheet').then((file) => ({ default: file.ProfileSheet })));
const CalendarTour = lazy(() =>
  import('@/features/calendar/CalendarTour').then((file) => ({ default: file.CalendarTour })),
);

export function Profile() {
  const { username, profile, known, here, ...page } = useProfilePage();
  if (page.isLost) return <Lost />;
  const isOwn = profile?.audience === 'own';
  return (
    <main id="content" className={style.page}>
      <Title page={page.title} />
      <ProfileHeader
        username={username}
        profile={profile}
        known={known}
        isPending={page.isPending}
        bar={
          <>
            {!isOwn && (
              <IconButton
                className={style.back}
                look="glass"
                label={t('nav.back')}
                icon={ChevronLeft}
                onClick={page.back}
              />
            )}
            {profile && (
              <div className={style.deeds}>
                <IconButton look="glass" label={t('profile.share')} icon={Share} href={page.shareHref} />
                {profile.audience === 'full' && <BlockMenu player={profile} onBlocked={page.leave} />}
              </div>
            )}
            {isOwn && (
              <IconButton
                className={style.settings}
                look="glass"
                label={t('nav.settings')}
                icon={Settings}
                href={paths.settings()}
              />
            )}
          </>
        }
      />
      {page.hasFailed ? (
        <ErrorState error={page.error} onRetry={page.retry} isRetrying={page.isRetrying} />
      ) : profile ? (
        <ProfileBody profile={profile} parts={page.parts} />
      ) : (
        <ProfileSkeleton />
      )}
      {profile && (
        <Suspense>
          <ProfileSheet key={profile.key} profile={profile} show={page.show} onClose={page.close} />
          {page.hasTour && <CalendarTour at="tray" onClose={page.close} />}
        </Suspense>
      )}
      {profile?.audience === 'public' && <JoinBar name={profile.name} here={here} />}
    </main>
  );
}
