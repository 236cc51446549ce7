/**
 * Keeps what a finger draws from the browser. After a quick one it would go on scrolling for most of a second, even
 * where nothing scrolls, and take the next tap for the one that ends this: the tap would be lost. Only the first move
 * can still be kept from it, so by then `isOurs` has to know.
 */
export function holdTouch(element: HTMLElement, isOurs: () => boolean): () => void {
  const hold = (event: TouchEvent) => {
    if (event.cancelable && isOurs()) event.preventDefault();
  };
  // React listens passively to touches, and could not do this.
  element.addEventListener('touchmove', hold, { passive: false });
  return () => element.removeEventListener('touchmove', hold);
}
