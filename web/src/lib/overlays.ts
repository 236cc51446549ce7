type IsShown = (entry: unknown) => boolean;

const open = new Set<() => void>();
/** Until the app has a router (and in tests of single components) nobody loads pages. */
let isShown: IsShown = () => false;
/** Whether a step back that was asked for here is still to come: whatever is entered meanwhile it would take back. */
let isTurning = false;
/** What waits until it has come. */
const waiting = new Set<() => void>();

/**
 * Must be loaded before the router is made, which else hears first: it would load and draw the page anew, though Back
 * has only closed what was open over it. The entries of what is no longer open are passed over.
 */
window.addEventListener('popstate', (event) => {
  isTurning = false;
  for (const turned of [...open]) turned();
  if (isShown(event.state)) event.stopImmediatePropagation();
  else passOver();
  if (isTurning) return;
  const next = [...waiting];
  waiting.clear();
  for (const go of next) go();
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

/** Takes back the entry of what has closed, if it is still on top: whoever left by a link has that page's on top. */
export function leaveOverlay(overlay: string) {
  if (isOverlayOnTop(overlay)) turnBack();
}

export function isOverlayOnTop(overlay: string): boolean {
  return overlayOnTop() === overlay;
}

/**
 * Calls `go` when no step back is to come, at once if there is none: two steps at once are one to a browser. It is not
 * called any more once the answer is called.
 */
export function whenStill(go: () => void): () => void {
  if (isTurning) waiting.add(go);
  else go();
  return () => void waiting.delete(go);
}

/** Calls `go`, which steps through the history, once what is closing over the page has taken its entry back. */
export function onceClosed(go: () => void) {
  if (isTurning || overlayOnTop()) waiting.add(() => onceClosed(go));
  else go();
}

/** Lets the router say whether an entry is of the page that it shows. */
export function setShown(tell: IsShown) {
  isShown = tell;
}

function passOver() {
  if (overlayOnTop()) turnBack();
}

function turnBack() {
  isTurning = true;
  window.history.back();
}

/** The entries that `enterOverlay` made are the page's own with a mark. */
function overlayOnTop(): string | undefined {
  return window.history.state?.overlay;
}
