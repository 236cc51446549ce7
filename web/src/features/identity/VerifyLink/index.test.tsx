import { screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, it, vi } from 'vitest';
import { rememberGolfer } from '@/lib/session';
import { ann } from '../../../../mocks/identity';
import { problem } from '../../../../mocks/problem';
import { server } from '../../../../mocks/server';
import { show } from '../../../../mocks/show';
import { VerifyLink } from '.';

const LINK = '*/identity/verify/t0ken';
const followed = vi.fn();

beforeEach(() => {
  followed.mockClear();
  rememberGolfer(undefined);
  server.use(
    http.get('*/identity/me', () => problem(401)),
    http.get(LINK, () => HttpResponse.json({ expires_at: 1_800_000_000 })),
  );
});

function pretendProof(has_sent_reset: boolean) {
  server.use(
    http.post(LINK, () => {
      followed();
      return HttpResponse.json({ email: 'ann@example.org', has_sent_reset });
    }),
  );
}
const press = async () => userEvent.click(await screen.findByRole('button', { name: 'Confirm my email' }));

it('changes nothing until its button is pressed', async () => {
  pretendProof(false);
  show(<VerifyLink token="t0ken" />);
  await screen.findByRole('button', { name: 'Confirm my email' });
  expect(followed).not.toHaveBeenCalled();
  await press();
  await waitFor(() => expect(screen.getByRole('heading', { name: 'Confirmed' })).toHaveFocus());
  expect(followed).toHaveBeenCalledOnce();
  expect(screen.getByRole('link', { name: 'Log in' })).toHaveAttribute('href', '/login');
});

it('says that the link for the new password is on its way', async () => {
  pretendProof(true);
  show(<VerifyLink token="t0ken" />);
  await press();
  expect(await screen.findByText(/link for your new password is on its way/)).toBeVisible();
});

it('leads whoever is logged in home', async () => {
  rememberGolfer({ key: 'k1', username: 'ann', alias: 'Ann' });
  server.use(http.get('*/identity/me', () => HttpResponse.json(ann)));
  pretendProof(false);
  show(<VerifyLink token="t0ken" />);
  await press();
  expect(await screen.findByRole('link', { name: 'Go on' })).toHaveAttribute('href', '/');
});

it('offers a new link where this one is used up or too old', async () => {
  server.use(
    http.get(LINK, () => problem(410)),
    http.post('*/identity/verify', () => HttpResponse.json({ again_in: 60 })),
  );
  show(<VerifyLink token="t0ken" />);
  expect(await screen.findByText(/used already, or its time is over/)).toBeVisible();
  await userEvent.type(screen.getByRole('textbox', { name: 'Email' }), 'ann@example.org{Enter}');
  expect(await screen.findByText(/If ann@example.org is waiting to be confirmed/)).toBeVisible();
});

it('offers it too when the link was used between looking and pressing', async () => {
  server.use(http.post(LINK, () => problem(410)));
  show(<VerifyLink token="t0ken" />);
  await press();
  expect(await screen.findByRole('textbox', { name: 'Email' })).toBeVisible();
});

it('says that all is well to whoever follows it a second time', async () => {
  rememberGolfer({ key: 'k1', username: 'ann', alias: 'Ann' });
  server.use(
    http.get('*/identity/me', () => HttpResponse.json({ ...ann, status: 'verified' })),
    http.get(LINK, () => problem(410)),
  );
  show(<VerifyLink token="t0ken" />);
  expect(await screen.findByText(/nothing left to do/)).toBeVisible();
});

it('says why the link could not be looked at', async () => {
  server.use(http.get(LINK, () => problem(500)));
  show(<VerifyLink token="t0ken" />);
  expect(await screen.findByRole('alert')).toHaveTextContent(/broke on our side/);
  server.use(http.get(LINK, () => HttpResponse.json({ expires_at: 1_800_000_000 })));
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('button', { name: 'Confirm my email' })).toBeVisible();
});

it('keeps the button when pressing it failed', async () => {
  server.use(http.post(LINK, () => HttpResponse.error()));
  show(<VerifyLink token="t0ken" />);
  await press();
  await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('No connection'));
  expect(screen.getByRole('button', { name: 'Confirm my email' })).toBeEnabled();
});
