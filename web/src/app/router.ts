import { createRouter } from '@tanstack/react-router';
import { routeTree } from '@/app/routes';
import { setNavigator } from '@/lib/navigation';

export const router = createRouter({
  routeTree,
  scrollRestoration: true,
  defaultPreload: false,
  defaultPendingMs: 150,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}

/** What opens over a page, and closes again, leaves the page where it is. */
function staysBehind(href: string): boolean {
  const [to, from] = [new URL(href, window.location.origin), new URL(window.location.href)];
  return to.pathname === from.pathname && [to, from].some(({ searchParams }) => searchParams.has('show'));
}

setNavigator({
  go: (href, options) =>
    void router.navigate({ href, replace: options?.replace, resetScroll: !staysBehind(href) }),
  prepare: (href) => void router.preloadRoute({ to: href }).catch(() => undefined),
});
