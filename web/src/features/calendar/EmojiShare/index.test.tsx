import { screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { afterEach, expect, it, vi } from 'vitest';
import { dismissToast, toasts } from '@/lib/toasts';
import { problem } from '../../../../mocks/problem';
import { renderWithQueries } from '../../../../mocks/render';
import { server } from '../../../../mocks/server';
import { EmojiShare } from '.';

const WEEKS = [
  { start: '2026-11-23', label: 'Nov 23 – 29' },
  { start: '2026-11-30', label: 'Nov 30 – Dec 6' },
];

function show() {
  const asked: string[] = [];
  server.use(
    http.get('*/calendar/export/me.txt', ({ request }) => {
      const query = new URL(request.url).searchParams;
      const from = query.get('from') ?? '';
      asked.push(String(query));
      return HttpResponse.text(`Fourball · Ann, ${from}\n⬜🌅`);
    }),
  );
  renderWithQueries(<EmojiShare isOpen onClose={() => {}} weeks={WEEKS} />);
  return asked;
}
const text = (from: string) => screen.findByText((shown) => shown.startsWith(`Fourball · Ann, ${from}`));

afterEach(() => {
  dismissToast();
  Reflect.deleteProperty(navigator, 'share');
});

it('shows the week that is chosen, and copies it', async () => {
  // The clipboard is that of `userEvent`.
  const user = userEvent.setup();
  show();
  expect(await text('2026-11-23')).toBeVisible();
  await user.selectOptions(screen.getByLabelText('Week'), 'Nov 30 – Dec 6');
  expect(await text('2026-11-30')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Copy' }));
  await waitFor(() => expect(toasts.get()?.text).toBe('Copied. Paste it anywhere.'));
  expect(await navigator.clipboard.readText()).toBe('Fourball · Ann, 2026-11-30\n⬜🌅');
});

it('shows all the weeks there are, one under the other', async () => {
  const asked = show();
  await text('2026-11-23');
  await userEvent.selectOptions(screen.getByLabelText('Week'), 'All 2 weeks');
  await waitFor(() => expect(asked.at(-1)).toBe('from=2026-11-23&weeks=2'));
  expect(screen.getByLabelText('Week')).toHaveDisplayValue('All 2 weeks');
});

it('selects the text where the browser copies nothing', async () => {
  const user = userEvent.setup({ writeToClipboard: false });
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
  show();
  const shown = await text('2026-11-23');
  await user.click(screen.getByRole('button', { name: 'Copy' }));
  expect(await screen.findByText(/copy it by hand/)).toBeVisible();
  expect(window.getSelection()?.toString()).toBe(shown.textContent);
});

it('hands the text to the system where that shares', async () => {
  const share = vi.fn(() => Promise.resolve());
  Object.defineProperty(navigator, 'share', { value: share, configurable: true });
  show();
  await text('2026-11-23');
  await userEvent.click(screen.getByRole('button', { name: 'Share' }));
  expect(share).toHaveBeenCalledExactlyOnceWith({ text: 'Fourball · Ann, 2026-11-23\n⬜🌅' });
});

it('says why it failed, and offers to try again', async () => {
  server.use(http.get('*/calendar/export/me.txt', () => problem(429, { retry_after: 720 })));
  renderWithQueries(<EmojiShare isOpen onClose={() => {}} weeks={WEEKS} />);
  const retry = await screen.findByRole('button', { name: 'Try again' });
  expect(screen.getByRole('alert')).toHaveTextContent('Try again in 12 minutes.');
  server.use(http.get('*/calendar/export/me.txt', () => HttpResponse.text('Fourball · Ann, now')));
  await userEvent.click(retry);
  expect(await text('now')).toBeVisible();
});
