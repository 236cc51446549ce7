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

setNavigator({
  go: (href, options) => void router.navigate({ href, replace: options?.replace }),
  prepare: (href) => void router.preloadRoute({ to: href }).catch(() => undefined),
});
