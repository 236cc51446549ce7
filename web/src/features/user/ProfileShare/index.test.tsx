import { fireEvent, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { annsOwn, bosFull } from '../../../../mocks/user';
import { ProfileShare } from '.';

const BOS = 'http://localhost:3000/@bo';

afterEach(() => void Reflect.deleteProperty(navigator, 'share'));

it('copies the link and says so', async () => {
  const user = userEvent.setup();
  render(<ProfileShare profile={bosFull} />);
  expect(screen.getByLabelText('Link')).toHaveValue(BOS);
  await user.click(screen.getByRole('button', { name: 'Copy link' }));
  expect(await navigator.clipboard.readText()).toBe(BOS);
  expect(screen.getByRole('status')).toHaveTextContent('Copied.');
  expect(screen.queryByRole('button', { name: 'Share' })).not.toBeInTheDocument();
});

it('says what else to do where the clipboard is closed', async () => {
  const user = userEvent.setup();
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('', 'NotAllowedError'));
  render(<ProfileShare profile={bosFull} />);
  await user.click(screen.getByRole('button', { name: 'Copy link' }));
  expect(await screen.findByText(/Select the link and copy it/)).toBeVisible();
});

it('hands it to what the device shares with, and takes a change of mind for none', async () => {
  const share = vi.fn().mockRejectedValue(new DOMException('', 'AbortError'));
  Object.defineProperty(navigator, 'share', { value: share, configurable: true });
  render(<ProfileShare profile={bosFull} />);
  await userEvent.click(screen.getByRole('button', { name: 'Share' }));
  expect(share).toHaveBeenCalledWith({ title: 'Bo Park on Fourball', url: BOS });
  expect(screen.getByRole('status').textContent).toBe('');
});

it('offers the picture for as long as there is one', () => {
  render(<ProfileShare profile={bosFull} />);
  expect(screen.getByRole('link', { name: 'Download the picture' })).toHaveAttribute('download', 'bo.png');
  fireEvent.error(screen.getByRole('img', { name: 'Bo Park’s profile as a picture' }));
  expect(screen.queryByRole('link')).not.toBeInTheDocument();
});

it('warns of a link that a visitor can’t follow', () => {
  render(<ProfileShare profile={{ ...annsOwn, is_hidden: true }} />);
  expect(screen.getByText(/^Your profile is hidden/)).toBeVisible();
  expect(screen.queryByRole('img')).not.toBeInTheDocument();
});
