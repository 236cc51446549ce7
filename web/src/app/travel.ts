import type { AnyRouter } from '@tanstack/react-router';
import { REDUCED_MOTION } from '@/const/breakpoints';
import { isProfile } from '@/lib/paths';

/** What travels: a player's face and name, in a row or on the cover of their profile. */
type Parts = readonly (readonly [name: string, element: HTMLElement | null | undefined])[];

/**
 * Lets a player's face and name travel from the row of a list to their profile, and back. The router's own option can't
 * tell where to in every browser, and keeps to itself when the way is over.
 */
export function letPlayersTravel(router: AnyRouter) {
  let isShownAlready = false;
  let named: Parts = [];
  let last: ViewTransition | undefined;
  const note = ({ hasUAVisualTransition }: PopStateEvent) => {
    isShownAlready = hasUAVisualTransition;
  };
  // Before the router hears of it.
  window.addEventListener('popstate', note, { capture: true });

  router.startViewTransition = (show: () => Promise<void>) => {
    const from = router.stores.resolvedLocation.get()?.pathname;
    const to = router.latestLocation.pathname;
    // A swipe back is drawn by the browser itself.
    const isStill = isShownAlready || !document.startViewTransition || matchMedia(REDUCED_MOTION).matches;
    isShownAlready = false;
    if (isStill || !from || isProfile(from) === isProfile(to)) return show();

    const partsAt = (pathname: string) =>
      isProfile(pathname) ? partsOfCover() : partsOfRow(isProfile(from) ? from : to);
    const name = (pathname: string) => {
      unname(named);
      named = partsAt(pathname);
      for (const [part, element] of named) element?.style.setProperty('view-transition-name', part);
    };
    name(from);
    const way = document.startViewTransition(async () => {
      await show();
      if (last === way) name(to);
    });
    last = way;
    // Whoever goes on at once cuts the way short; the page is there all the same.
    way.ready.catch(() => undefined);
    void way.finished.finally(() => last === way && unname(named));
    return way.updateCallbackDone;
  };
}

function partsOfCover(): Parts {
  return partsAround(document.querySelector<HTMLElement>('main h1'));
}

/** The row in which the player stands: the one that was pressed, or else the first in sight. */
function partsOfRow(href: string): Parts {
  const links = [...document.querySelectorAll<HTMLElement>('main a[href]')].filter(
    (link) => link.getAttribute('href') === href && isInSight(link),
  );
  return partsAround(links.find((link) => link === document.activeElement) ?? links[0]);
}

function partsAround(text: HTMLElement | null | undefined): Parts {
  let around = text?.parentElement;
  while (around && around.tagName !== 'MAIN' && !around.querySelector('[data-face]'))
    around = around.parentElement;
  return [
    ['name', text],
    ['face', around?.querySelector<HTMLElement>('[data-face]')],
  ];
}

function isInSight(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < window.innerHeight;
}

function unname(parts: Parts) {
  for (const [, element] of parts) element?.style.removeProperty('view-transition-name');
}
