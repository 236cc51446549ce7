import { Outlet } from '@tanstack/react-router';
import { OfflineLine } from '@/app/OfflineLine';
import { Rail } from '@/app/Rail';
import { TabBar } from '@/app/TabBar';
import { SkipLink } from '@/ui/SkipLink';
import { Toast } from '@/ui/Toast';
import { useAppShell } from './logic';
import style from './style.module.css';

export function AppShell() {
  const { bars } = useAppShell();
  return (
    <div className={style[bars]}>
      <SkipLink to="content" />
      {bars === 'rail' && <Rail />}
      <div className={style.page}>
        <OfflineLine />
        <Outlet />
      </div>
      {bars === 'tabs' && <TabBar />}
      <Toast />
    </div>
  );
}
