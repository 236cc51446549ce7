import { render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { CalendarTour } from '.';

beforeEach(() => {
  // jsdom opens no popover, and leaves what is in one out of reach.
  HTMLElement.prototype.showPopover = function (this: HTMLElement) {
    this.removeAttribute('popover');
  };
  window.scrollTo = () => undefined;
});
afterEach(() => void Reflect.deleteProperty(HTMLElement.prototype, 'showPopover'));

function start() {
  const done = vi.fn();
  render(
    <>
      <h1 tabIndex={-1}>Ann</h1>
      <section>
        <h2 id="tray">When you can play</h2>
      </section>
      <CalendarTour at="tray" onClose={done} />
    </>,
  );
  return done;
}
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const title = () => document.activeElement?.textContent;

it('goes through three steps, each read aloud', async () => {
  const done = start();
  expect(title()).toBe('This is your week');
  await press('Next');
  expect(title()).toBe('Three answers, and silence');
  await press('Next');
  expect(title()).toBe('Players see it, visitors don’t');
  expect(screen.getByText('3 of 3')).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Open calendar' })).toHaveAttribute('href', '/dates');
  await press('Done');
  expect(done).toHaveBeenCalledOnce();
  expect(title()).toBe('Ann');
});

it('ends with Escape, or when it is skipped', async () => {
  const done = start();
  await userEvent.keyboard('{Escape}');
  await press('Skip');
  expect(done).toHaveBeenCalledTimes(2);
});
