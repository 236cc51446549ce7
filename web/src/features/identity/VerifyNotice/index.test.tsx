import { screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import { rememberGolfer } from '@/lib/session';
import { ann } from '../../../../mocks/identity';
import { problem } from '../../../../mocks/problem';
import { server } from '../../../../mocks/server';
import { show } from '../../../../mocks/show';
import { VerifyNotice } from '.';

const VERIFY = '*/identity/verify';

/** A server that knows whether the address is proven. */
function pretendAccount(status: typeof ann.status = 'unverified') {
  const account = { status, asked: 0 };
  server.use(
    http.get('*/identity/me', () => {
      account.asked += 1;
      return HttpResponse.json({ ...ann, status: account.status });
    }),
  );
  return account;
}

beforeEach(() => rememberGolfer({ key: 'k1', username: 'ann', alias: 'Ann Lee' }));

it('says where the mail went, sends it again, and then counts down', async () => {
  pretendAccount();
  server.use(http.post(VERIFY, () => HttpResponse.json({ again_in: 60 })));
  show(<VerifyNotice />);
  expect(await screen.findByText('Confirm your email: we sent a link to ann@example.org.')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Send again' }));
  expect(await screen.findByText(/^Sent/)).toBeVisible();
  expect(screen.getByRole('button', { name: /Send again in/ })).toHaveAttribute('aria-disabled', 'true');
});

it('is not there for whoever has proven the address', async () => {
  const account = pretendAccount('verified');
  const { container } = show(<VerifyNotice />);
  await waitFor(() => expect(account.asked).toBe(1));
  expect(container).toBeEmptyDOMElement();
});

it('goes when the address turns out to be proven', async () => {
  const account = pretendAccount();
  server.use(http.post(VERIFY, () => problem(409, { detail: 'Your address is confirmed already.' })));
  show(<VerifyNotice />);
  const button = await screen.findByRole('button', { name: 'Send again' });
  account.status = 'verified';
  await userEvent.click(button);
  await waitFor(() => expect(button).not.toBeInTheDocument());
});

it('says why nothing was sent', async () => {
  pretendAccount();
  server.use(http.post(VERIFY, () => problem(429, { retry_after: 1200 })));
  show(<VerifyNotice />);
  await userEvent.click(await screen.findByRole('button', { name: 'Send again' }));
  expect(await screen.findByText(/Wait 20 minutes/)).toBeVisible();
});
