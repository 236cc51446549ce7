import { act, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { show } from '../../../../mocks/show';
import { TOPICS } from '../topics';
import { HelpTopic } from '.';

/** What watches whether the miniature can be seen, once there is one. */
let see: ((isIntersecting: boolean) => void) | undefined;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(told: (entries: { isIntersecting: boolean }[]) => void) {
        see = (isIntersecting) => told([{ isIntersecting }]);
      }
      observe() {}
      disconnect() {}
    },
  );
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const topic = (name: string) => TOPICS.find((one) => one.name === name) ?? TOPICS[0];
const painted = () => document.querySelectorAll('[aria-selected="true"]').length;

it.each(TOPICS)('$name is said in three sentences, with the way to it', ({ name }) => {
  show(<HelpTopic topic={topic(name)} />);
  expect(screen.getAllByRole('listitem').filter((item) => !item.closest('[inert]'))).toHaveLength(3);
  const way = screen.getAllByRole('link').filter((link) => !link.closest('[inert]'));
  expect(way).toHaveLength(1);
});

it('is drawn small by the real component, to be looked at only', () => {
  show(<HelpTopic topic={topic('dates')} />);
  expect(screen.queryByRole('grid')).not.toBeInTheDocument();
  expect(screen.getByRole('grid', { hidden: true }).closest('[inert]')).not.toBeNull();
});

it('goes on while it can be seen, and begins anew', () => {
  show(<HelpTopic topic={topic('dates')} />);
  act(() => void vi.advanceTimersByTime(5_000));
  expect(painted()).toBe(0);
  act(() => see?.(true));
  act(() => void vi.advanceTimersByTime(1_200));
  expect(painted()).toBe(1);
  for (let step = 0; step < 3; step += 1) act(() => void vi.advanceTimersByTime(1_200));
  expect(painted()).toBe(4);
  act(() => void vi.advanceTimersByTime(3_000));
  expect(painted()).toBe(0);
});

it('stands still, at its end, for whoever wants no motion', () => {
  vi.spyOn(window, 'matchMedia').mockImplementation(
    (query) =>
      ({
        matches: query.includes('reduced-motion'),
        addEventListener() {},
        removeEventListener() {},
      }) as unknown as MediaQueryList,
  );
  show(<HelpTopic topic={topic('dates')} />);
  expect(painted()).toBe(4);
  act(() => void vi.advanceTimersByTime(10_000));
  expect(painted()).toBe(4);
});
