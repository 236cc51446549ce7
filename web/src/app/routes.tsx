import { createRootRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { AppShell } from '@/app/AppShell';
import { askAhead } from '@/app/ahead';
import { Home } from '@/app/pages/Home';
import { RouteError } from '@/app/RouteError';
import { readFilters } from '@/features/user/filters';
import { type Day, isDay } from '@/lib/days';
import { isPage, isShow, type Show } from '@/lib/paths';

const root = createRootRoute({
  component: AppShell,
  notFoundComponent: lazyRouteComponent(() => import('@/app/Lost'), 'Lost'),
  errorComponent: RouteError,
});

/** A page that stands alone, without tabs or rail. */
const bare = { staticData: { isBare: true } };

/** Where the way led before it came to the door. */
const validateThen = ({ then }: { then?: unknown }): { then?: string } => (isPage(then) ? { then } : {});

/** Where a visitor asked who is free. A ZIP code is a number to the router; nobody is told of a place with a longer name. */
const validatePlace = ({ place }: { place?: unknown }): { place?: string | number } =>
  typeof place === 'number' || (typeof place === 'string' && /^.{1,100}$/.test(place)) ? { place } : {};

const home = createRoute({ getParentRoute: () => root, path: '/', loader: askAhead.home, component: Home });
const join = createRoute({
  getParentRoute: () => root,
  path: '/join',
  ...bare,
  validateSearch: (search: {
    then?: unknown;
    place?: unknown;
  }): { then?: string; place?: string | number } => ({
    ...validateThen(search),
    ...validatePlace(search),
  }),
  component: lazyRouteComponent(() => import('@/app/pages/Join'), 'Join'),
});
const login = createRoute({
  getParentRoute: () => root,
  path: '/login',
  ...bare,
  validateSearch: validateThen,
  component: lazyRouteComponent(() => import('@/app/pages/Login'), 'Login'),
});
const verify = createRoute({
  getParentRoute: () => root,
  path: '/verify/$token',
  ...bare,
  component: lazyRouteComponent(() => import('@/app/pages/Verify'), 'Verify'),
});
const resetRequest = createRoute({
  getParentRoute: () => root,
  path: '/reset',
  ...bare,
  component: lazyRouteComponent(() => import('@/app/pages/ResetRequest'), 'ResetRequest'),
});
const reset = createRoute({
  getParentRoute: () => root,
  path: '/reset/$token',
  ...bare,
  component: lazyRouteComponent(() => import('@/app/pages/Reset'), 'Reset'),
});
const welcome = createRoute({
  getParentRoute: () => root,
  path: '/welcome/{-$card}',
  ...bare,
  validateSearch: (search: { then?: unknown; from?: unknown }): { then?: string; from?: string } => ({
    ...validateThen(search),
    ...(isPage(search.from) ? { from: search.from } : {}),
  }),
  component: lazyRouteComponent(() => import('@/app/pages/Welcome'), 'Welcome'),
});
const find = createRoute({
  getParentRoute: () => root,
  path: '/find',
  validateSearch: readFilters,
  loaderDeps: ({ search }) => search,
  loader: askAhead.find,
  component: lazyRouteComponent(() => import('@/app/pages/Find'), 'Find'),
});
const profile = createRoute({
  getParentRoute: () => root,
  path: '/@{$username}',
  validateSearch: ({ show }: { show?: unknown }): { show?: Show } => (isShow(show) ? { show } : {}),
  loader: askAhead.profile,
  component: lazyRouteComponent(() => import('@/app/pages/Profile'), 'Profile'),
});
const dates = createRoute({
  getParentRoute: () => root,
  path: '/dates',
  validateSearch: ({ from }): { from?: Day } => (isDay(from) ? { from } : {}),
  loaderDeps: ({ search }) => search,
  loader: askAhead.dates,
  component: lazyRouteComponent(() => import('@/app/pages/Dates'), 'Dates'),
});
const together = createRoute({
  getParentRoute: () => root,
  path: '/dates/with/{-$keys}',
  component: lazyRouteComponent(() => import('@/app/pages/Together'), 'Together'),
});
const settings = createRoute({
  getParentRoute: () => root,
  path: '/settings/{-$section}',
  component: lazyRouteComponent(() => import('@/app/pages/Settings'), 'Settings'),
});
const help = createRoute({
  getParentRoute: () => root,
  path: '/help/{-$topic}',
  component: lazyRouteComponent(() => import('@/app/pages/Help'), 'Help'),
});
const credits = createRoute({
  getParentRoute: () => root,
  path: '/credits',
  component: lazyRouteComponent(() => import('@/app/pages/Credits'), 'Credits'),
});
/** The gallery is for those who build the app; a build for players leaves its code out. */
const workshop = import.meta.env.DEV
  ? [
      createRoute({
        getParentRoute: () => root,
        path: '/gallery',
        ...bare,
        component: lazyRouteComponent(() => import('@/app/pages/Gallery'), 'Gallery'),
      }),
    ]
  : [];

export const routeTree = root.addChildren([
  home,
  join,
  login,
  verify,
  resetRequest,
  reset,
  welcome,
  find,
  profile,
  dates,
  together,
  settings,
  help,
  credits,
  ...workshop,
]);
