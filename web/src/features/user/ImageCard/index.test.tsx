import { screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { delay, HttpResponse, http } from 'msw';
import { beforeEach, expect, it, vi } from 'vitest';
import { toasts } from '@/lib/toasts';
import { problem } from '../../../../mocks/problem';
import { server } from '../../../../mocks/server';
import { show } from '../../../../mocks/show';
import { annsOwn, picture } from '../../../../mocks/user';
import { ImageCard } from '.';

/** What the browser makes of the next file. */
let extent: { width: number; height: number } | undefined;

beforeEach(() => {
  toasts.set(undefined);
  extent = { width: 1_600, height: 1_000 };
  URL.createObjectURL = () => 'blob:1';
  URL.revokeObjectURL = () => undefined;
  // jsdom decodes nothing.
  HTMLImageElement.prototype.decode = () =>
    extent ? Promise.resolve() : Promise.reject(new Error('no picture'));
  vi.spyOn(HTMLImageElement.prototype, 'naturalWidth', 'get').mockImplementation(() => extent?.width ?? 0);
  vi.spyOn(HTMLImageElement.prototype, 'naturalHeight', 'get').mockImplementation(() => extent?.height ?? 0);
});

function open(...keys: string[]) {
  const asked = vi.fn();
  server.use(
    http.post('*/user/image/me', async ({ request }) => {
      asked(new URL(request.url).search, (await request.arrayBuffer()).byteLength);
      return HttpResponse.json(picture('new'), { status: 201 });
    }),
  );
  const done = vi.fn();
  show(<ImageCard profile={{ ...annsOwn, images: keys.map(picture) }} action="Next" onDone={done} />);
  return { asked, done };
}
const choose = (file: File) =>
  userEvent.upload(screen.getByLabelText('Choose a picture', { selector: 'input' }), file);
const photo = (bytes = 1_000) => new File([new Uint8Array(bytes)], 'me.jpg', { type: 'image/jpeg' });
const button = (name: string) => screen.getByRole('button', { name });

it('sends the square that was cut by keys', async () => {
  const { asked, done } = open();
  await choose(photo());
  const frame = await screen.findByRole('application', { name: 'Square of your picture' });
  frame.focus();
  await userEvent.keyboard('{ArrowLeft}');
  await userEvent.click(button('Use this square'));
  await waitFor(() => expect(asked).toHaveBeenCalledWith('?left=250&top=0&size=1000', 1_000));
  expect(await screen.findByText('Your picture is there')).toBeInTheDocument();
  expect(button('Choose a picture')).toBeVisible();
  expect(done).not.toHaveBeenCalled();
  await userEvent.click(button('Next'));
  expect(done).toHaveBeenCalledOnce();
});

it('says before anything is sent what can’t be used', async () => {
  const { asked } = open();
  const says = async (text: RegExp) => expect(await screen.findByText(text)).toBeVisible();
  await choose(photo(10 * 1024 * 1024 + 1));
  await says(/larger than 10 MB/);
  extent = { width: 8_000, height: 5_001 };
  await choose(photo());
  await says(/more than 40 megapixels/);
  extent = { width: 159, height: 400 };
  await choose(photo());
  await says(/too small/);
  extent = undefined;
  await choose(photo());
  await says(/can’t be read as a picture/);
  expect(asked).not.toHaveBeenCalled();
});

it('keeps the square when the server refuses, and says why', async () => {
  open();
  server.use(
    http.post('*/user/image/me', () =>
      problem(422, {
        errors: [{ field: 'image', reason: 'this file is damaged, or a part of it is missing' }],
      }),
    ),
  );
  await choose(photo());
  await userEvent.click(await screen.findByRole('button', { name: 'Use this square' }));
  expect(await screen.findByText('This file is damaged, or a part of it is missing')).toBeVisible();
  expect(button('Use this square')).toBeEnabled();
});

it('stops sending when asked to, and keeps the square', async () => {
  open();
  let isAborted = false;
  server.use(
    http.post('*/user/image/me', async ({ request }) => {
      request.signal.addEventListener('abort', () => {
        isAborted = true;
      });
      await delay('infinite');
    }),
  );
  await choose(photo());
  await userEvent.click(await screen.findByRole('button', { name: 'Use this square' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Stop sending' }));
  await waitFor(() => expect(button('Use this square')).toBeEnabled());
  expect(screen.getByRole('alert')).toBeEmptyDOMElement();
  expect(toasts.get()).toBeUndefined();
  await waitFor(() => expect(isAborted).toBe(true));
});

it('lets go of a chosen picture', async () => {
  open('a');
  await choose(photo());
  await userEvent.click(await screen.findByRole('button', { name: 'Cancel' }));
  expect(screen.getByRole('list', { name: 'Your pictures' })).toBeVisible();
  expect(button('Add another')).toBeVisible();
});

it('has no room for a seventh', () => {
  open('a', 'b', 'c', 'd', 'e', 'f');
  expect(screen.getByText(/Six are the most/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Add another' })).toBeNull();
});
