import { afterEach, expect, it, vi } from 'vitest';
import {
  enterOverlay,
  isOverlayOnTop,
  leaveOverlay,
  listenToBack,
  onceClosed,
  setShown,
  whenStill,
} from '@/lib/overlays';

const router = vi.fn();
const turned = vi.fn();
window.addEventListener('popstate', router);

const isPage = (name: string) => (entry: unknown) => (entry as { page?: string } | null)?.page === name;
const settled = () => new Promise((done) => setTimeout(done, 30));
const back = () => {
  window.history.back();
  return settled();
};

afterEach(() => {
  setShown(() => false);
  vi.clearAllMocks();
});

it('tells what is open that Back was pressed, and not the router, whose page is the same', async () => {
  window.history.pushState({ page: 'find' }, '');
  setShown(isPage('find'));
  const stop = listenToBack(turned);
  enterOverlay('sheet');
  expect(isOverlayOnTop('sheet')).toBe(true);
  await back();
  expect(isOverlayOnTop('sheet')).toBe(false);
  expect(turned).toHaveBeenCalledOnce();
  expect(router).not.toHaveBeenCalled();
  stop();
});

it('leaves other pages to the router', async () => {
  window.history.pushState({ page: 'find' }, '');
  window.history.pushState({ page: 'dates' }, '');
  setShown(isPage('dates'));
  await back();
  expect(router).toHaveBeenCalledOnce();
  expect(window.history.state).toEqual({ page: 'find' });
});

it('passes over what is no longer open', async () => {
  window.history.pushState({ page: 'find' }, '');
  enterOverlay('sheet');
  window.history.pushState({ page: 'dates' }, '');
  setShown(isPage('dates'));
  router.mockImplementation(() => setShown(isPage('find')));
  await back();
  expect(window.history.state).toEqual({ page: 'find' });
  expect(router).toHaveBeenCalledOnce();
});

it('lets a step back wait for what closes over the page', async () => {
  window.history.pushState({ page: 'find' }, '');
  window.history.pushState({ page: 'profile' }, '');
  setShown(isPage('profile'));
  enterOverlay('dialog');
  // It is closing: its entry is taken back in a moment.
  onceClosed(() => window.history.back());
  await settled();
  expect(isOverlayOnTop('dialog')).toBe(true);
  leaveOverlay('dialog');
  await settled();
  expect(window.history.state).toEqual({ page: 'find' });
  onceClosed(turned);
  expect(turned).toHaveBeenCalledOnce();
});

it('lets what opens wait for what has just closed', async () => {
  window.history.pushState({ page: 'find' }, '');
  setShown(isPage('find'));
  enterOverlay('dialog');
  leaveOverlay('dialog');
  whenStill(() => enterOverlay('another'));
  whenStill(turned)();
  expect(isOverlayOnTop('dialog')).toBe(true);
  await settled();
  expect(isOverlayOnTop('another')).toBe(true);
  expect(turned).not.toHaveBeenCalled();
  leaveOverlay('dialog');
  expect(isOverlayOnTop('another')).toBe(true);
  await back();
  expect(window.history.state).toEqual({ page: 'find' });
});
