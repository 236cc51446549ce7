import { createRouter } from '@tanstack/react-router';
import { routeTree } from '@/app/routes';
import { letPlayersTravel } from '@/app/travel';
import { endOpening, type NavigateOptions, setNavigator } from '@/lib/navigation';
import { setShown } from '@/lib/overlays';
import { session } from '@/lib/session';

export const router = createRouter({
  routeTree,
  scrollRestoration: true,
  defaultPreload: false,
  defaultPendingMs: 150,
});

letPlayersTravel(router);
setShown((entry) => keyOf(entry) === keyOf(router.history.location.state));
router.subscribe('onRendered', endOpening);

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}

/** The router's own name for an entry of the history. */
function keyOf(entry: unknown): string | undefined {
  return (entry as { __TSR_key?: string } | null)?.__TSR_key;
}

/** What opens over a page, and closes again, leaves the page where it is. */
function staysBehind(href: string): boolean {
  const [to, from] = [new URL(href, window.location.origin), new URL(window.location.href)];
  return to.pathname === from.pathname && [to, from].some(({ searchParams }) => searchParams.has('show'));
}

setNavigator({
  go(href, options) {
    const stay = () =>
      void router.navigate({ href, replace: options?.replace, resetScroll: !staysBehind(href) });
    // At once: a sheet that closes in the same turn must find its entry of the history taken.
    if (!isFinished(href)) return stay();
    // Whoever has just come through the door is known when this turn is over.
    queueMicrotask(() => (session.get() ? stay() : leave(href, options)));
  },
  prepare: (href) => void router.preloadRoute({ to: href }).catch(() => undefined),
});

/** Home and profiles: to whoever is not logged in, the server sends pages of its own at these addresses. */
function isFinished(href: string): boolean {
  return /^\/($|[?#@])/.test(href);
}

function leave(href: string, options?: NavigateOptions) {
  if (options?.replace) window.location.replace(href);
  else window.location.assign(href);
}
