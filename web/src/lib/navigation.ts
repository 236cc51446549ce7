export interface NavigateOptions {
  replace?: boolean;
}

export interface Navigator {
  go(href: string, options?: NavigateOptions): void;
  /** Fetches a page's code ahead, when somebody is about to press its link. */
  prepare(href: string): void;
}

/** Until the app has a router (and in tests of single components) links are what they always were. */
let current: Navigator = {
  go: (href, options) => (options?.replace ? window.location.replace(href) : window.location.assign(href)),
  prepare: () => {},
};

export function setNavigator(navigator: Navigator) {
  current = navigator;
}

export function navigate(href: string, options?: NavigateOptions) {
  current.go(href, options);
}

export function prepare(href: string) {
  current.prepare(href);
}

/** The first page of a visit is on its way: neither reloaded nor come back to, so nobody has scrolled it before. */
let opening = performance
  .getEntriesByType('navigation')
  .some((entry) => (entry as PerformanceNavigationTiming).type === 'navigate');

export function isOpening(): boolean {
  return opening;
}

export function endOpening() {
  opening = false;
}
