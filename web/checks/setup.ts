import '@testing-library/jest-dom/vitest';
import 'temporal-polyfill/global';
import { cleanup, configure } from '@testing-library/preact';
import { options } from 'preact';
import { afterAll, afterEach, beforeAll, vi } from 'vitest';
import { server } from '../mocks/server';

// A machine that builds something beside must not fail a test.
configure({ asyncUtilTimeout: 5_000 });

beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
afterEach(() => {
  cleanup();
  server.resetHandlers();
});
afterAll(() => {
  server.close();
  // All files of a thread share a window and what our modules remember: the next one finds neither.
  localStorage.clear();
  sessionStorage.clear();
  history.replaceState(null, '', '/');
  document.head.replaceChildren();
  document.body.replaceChildren();
  for (const name of document.documentElement.getAttributeNames())
    document.documentElement.removeAttribute(name);
  vi.resetModules();
});

// What follows a paint follows at once: nothing is painted here.
options.requestAnimationFrame = queueMicrotask;

// jsdom draws frames by an interval. Where a test pretends intervals, it starts one that never comes, and from then on no
// file of the thread sees another frame.
const { setTimeout: later, clearTimeout: never } = globalThis;
window.requestAnimationFrame = (draw) => Number(later(() => draw(performance.now()), 16));
window.cancelAnimationFrame = (frame) => never(frame);

// What jsdom lacks of the platform, in the smallest form that behaves.
window.matchMedia ??= (query) => ({
  matches: false,
  media: query,
  onchange: null,
  addEventListener: () => {},
  removeEventListener: () => {},
  addListener: () => {},
  removeListener: () => {},
  dispatchEvent: () => false,
});
window.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};
HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
  this.setAttribute('open', '');
};
HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
  this.removeAttribute('open');
};
HTMLElement.prototype.hidePopover ??= () => {};
