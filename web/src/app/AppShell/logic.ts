import { useMatches, useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { DESK } from '@/const/breakpoints';
import { useSessionCheck } from '@/features/identity/api';
import { useAccountChoices, useMe } from '@/features/user/api';
import { useMedia } from '@/hooks/useMedia';
import { useShortcuts } from '@/hooks/useShortcuts';
import { navigate } from '@/lib/navigation';
import { paths } from '@/lib/paths';
import { session } from '@/lib/session';

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    /** Forms and first steps stand alone, without tabs or rail. */
    isBare?: boolean;
  }
}

/** As the tabs do, in two keys. */
const GO = {
  'g h': () => navigate(paths.home()),
  'g f': () => navigate(paths.find()),
  'g c': () => navigate(paths.dates()),
  '?': () => navigate(paths.help()),
  'g y': () => {
    const golfer = session.get();
    navigate(golfer ? paths.profile(golfer.username) : paths.login());
  },
};

export function useAppShell() {
  useSessionCheck();
  useMe();
  useAccountChoices();
  const router = useRouter();
  const isDesk = useMedia(DESK);
  const isBare = useMatches().some((match) => match.staticData.isBare);

  useShortcuts(isBare ? {} : GO);

  // A new page is announced by its heading, as a page load would be; not the first one, which is a page load.
  // Whoever goes back goes on at the link that led away.
  useEffect(() => {
    let isBack = false;
    const stops = [
      router.history.subscribe(({ action }) => {
        isBack = action.type === 'BACK';
      }),
      router.subscribe('onRendered', ({ fromLocation, toLocation, pathChanged }) => {
        if (!fromLocation || !pathChanged || isOnePage(fromLocation.pathname, toLocation.pathname)) return;
        const way = isBack ? linkTo(fromLocation.href) : undefined;
        (way ?? document.querySelector('h1'))?.focus({ preventScroll: true });
      }),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [router]);

  return { bars: isBare ? 'none' : isDesk ? 'rail' : 'tabs' } as const;
}

/** Somebody more in the calendars side by side is not another page: the focus stays where they were added. */
function isOnePage(from: string, to: string): boolean {
  return [from, to].every((pathname) => pathname.startsWith(paths.datesWith()));
}

function linkTo(href: string): HTMLElement | undefined {
  const links = document.querySelectorAll<HTMLElement>('main a[href]');
  return [...links].find((link) => link.getAttribute('href') === href);
}
