type IsShown = (entry: unknown) => boolean;

const open = new Set<() => void>();
/** Until the app has a router (and in tests of single components) nobody loads pages. */
let isShown: IsShown = () => false;
/** What waits until nothing is open over the page. */
let afterwards: (() => void) | undefined;

/**
 * Must be loaded before the router is made, which else hears first: it would load and draw the page anew, though Back
 * has only closed what was open over it. The entries of what is no longer open are passed over.
 */
window.addEventListener('popstate', (event) => {
  for (const turned of [...open]) turned();
  if (isShown(event.state)) event.stopImmediatePropagation();
  else passOver();
  if (overlayOnTop()) return;
  const go = afterwards;
  afterwards = undefined;
  go?.();
});
// The page was loaded anew while something was open.
passOver();

/** Calls `turned` whenever the history was turned back or forth, until the answer is called. */
export function listenToBack(turned: () => void): () => void {
  open.add(turned);
  return () => void open.delete(turned);
}

/** Makes an entry for what opens over the page, past the router: to it, the page has stayed the same. */
export function enterOverlay(overlay: string) {
  History.prototype.pushState.call(window.history, { ...window.history.state, overlay }, '');
}

export function isOverlayOnTop(overlay: string): boolean {
  return overlayOnTop() === overlay;
}

/**
 * Steps through the history once what is closing over the page has taken its entry back: two steps at once are one to a
 * browser.
 */
export function onceClosed(go: () => void) {
  if (overlayOnTop()) afterwards = go;
  else go();
}

/** Lets the router say whether an entry is of the page that it shows. */
export function setShown(tell: IsShown) {
  isShown = tell;
}

function passOver() {
  if (overlayOnTop()) window.history.back();
}

/** The entries that `enterOverlay` made are the page's own with a mark. */
function overlayOnTop(): string | undefined {
  return window.history.state?.overlay;
}
