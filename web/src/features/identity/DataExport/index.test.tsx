import { screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { rememberGolfer } from '@/lib/session';
import { problem } from '../../../../mocks/problem';
import { server } from '../../../../mocks/server';
import { show } from '../../../../mocks/show';
import { DataExport } from '.';

const saved = vi.fn();

beforeEach(() => {
  saved.mockClear();
  rememberGolfer({ key: 'k1', username: 'ann', alias: 'Ann' });
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => 'blob:x', revokeObjectURL: () => {} }));
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    saved(this.download);
  });
});
afterEach(() => vi.unstubAllGlobals());

it('puts the archive among the downloads and says so', async () => {
  server.use(http.get('*/identity/export', () => HttpResponse.arrayBuffer(new ArrayBuffer(12_300))));
  show(<DataExport />);
  await userEvent.click(screen.getByRole('button', { name: 'Download my data' }));
  expect(await screen.findByText(/^fourball-ann-\d{4}-\d\d-\d\d\.zip \(12 kB\) is among/)).toBeVisible();
  expect(saved).toHaveBeenCalledWith(expect.stringMatching(/^fourball-ann-.*\.zip$/));
});

it('says why there is none, and saves nothing', async () => {
  server.use(http.get('*/identity/export', () => problem(429, { retry_after: 1200 })));
  show(<DataExport />);
  await userEvent.click(screen.getByRole('button', { name: 'Download my data' }));
  expect(await screen.findByText(/Wait 20 minutes/)).toBeVisible();
  expect(saved).not.toHaveBeenCalled();
});
