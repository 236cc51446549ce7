import { useLocation } from '@tanstack/react-router';
import CalendarDays from 'lucide-react/icons/calendar-days';
import CircleUserRound from 'lucide-react/icons/circle-user-round';
import Flag from 'lucide-react/icons/flag';
import Search from 'lucide-react/icons/search';
import type { MouseEvent } from 'react';
import { useStore } from '@/hooks/useStore';
import { paths } from '@/lib/paths';
import { session } from '@/lib/session';
import { t } from '@/lib/words';

const ICONS = {
  home: Flag,
  find: Search,
  calendar: CalendarDays,
  you: CircleUserRound,
};
type Name = keyof typeof ICONS;

/** Where each destination was left: pressing it again goes back there. */
const left = new Map<Name, string>();

const YOURS = [paths.settings(), paths.help(), paths.credits()];

/** Which of the destinations a page belongs to. */
function ownerOf(pathname: string, own: string): Name | undefined {
  if (pathname === paths.home()) return 'home';
  if (pathname.startsWith(paths.dates())) return 'calendar';
  if (pathname === own || YOURS.some((start) => pathname.startsWith(start))) return 'you';
  return pathname.startsWith(paths.find()) || pathname.startsWith('/@') ? 'find' : undefined;
}

/** The bars' entries: going to a destination keeps its place, pressing the current one goes up, then to the top. */
export function useDestinations(names: readonly Name[]) {
  const golfer = useStore(session);
  const { pathname, href } = useLocation();
  const own = golfer ? paths.profile(golfer.username) : paths.login();
  const roots: Record<Name, string> = {
    home: paths.home(),
    find: paths.find(),
    calendar: paths.dates(),
    you: own,
  };
  const owner = ownerOf(pathname, own);
  if (owner) left.set(owner, href);

  return names.map((name) => {
    const isCurrent = name === owner;
    return {
      name,
      label: t(`nav.${name}`),
      icon: ICONS[name],
      href: isCurrent ? roots[name] : (left.get(name) ?? roots[name]),
      isCurrent,
      press: (event: MouseEvent) => {
        if (href !== roots[name]) return;
        event.preventDefault();
        window.scrollTo({ top: 0, behavior: 'smooth' });
      },
    };
  });
}
