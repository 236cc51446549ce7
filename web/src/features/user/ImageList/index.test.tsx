import { fireEvent, screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { delay, HttpResponse, http } from 'msw';
import { beforeEach, expect, it, vi } from 'vitest';
import { toasts } from '@/lib/toasts';
import { problem } from '../../../../mocks/problem';
import { server } from '../../../../mocks/server';
import { show } from '../../../../mocks/show';
import { annsOwn, picture } from '../../../../mocks/user';
import { useMyProfile } from '../api';
import { ImageList } from '.';

beforeEach(() => toasts.set(undefined));

/** The list as the card draws it: from the profile. */
function Mine() {
  return <ImageList images={useMyProfile().profile?.images ?? []} />;
}

/** A server that keeps pictures in an order. */
async function open(...keys: string[]) {
  const told = vi.fn();
  let shown = keys;
  server.use(
    http.get('*/user/get/me', () => HttpResponse.json({ ...annsOwn, images: shown.map(picture) })),
    http.put<never, { images: string[] }>('*/user/image/me', async ({ request }) => {
      shown = (await request.json()).images;
      told(shown.join(''));
      return HttpResponse.json({ images: shown.map(picture) });
    }),
    http.delete('*/user/image/me/:image', ({ params }) => {
      shown = shown.filter((key) => key !== params.image);
      told(`-${params.image}`);
      return new HttpResponse(null, { status: 204 });
    }),
  );
  show(<Mine />);
  await screen.findByRole('img', { name: `Picture 1 of ${keys.length}` });
  return told;
}
const order = () => screen.getAllByRole('img').map((one) => one.getAttribute('src')?.split('/').at(-2));
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

it('moves a picture by its buttons and says where it is now', async () => {
  const told = await open('a', 'b', 'c');
  expect(screen.getAllByRole('listitem')[0]).toHaveTextContent('Stands for you');
  await press('Move picture 3 forward');
  expect(order()).toEqual(['a', 'c', 'b']);
  expect(screen.getByRole('status')).toHaveTextContent('Now picture 2 of 3');
  await waitFor(() => expect(told).toHaveBeenLastCalledWith('acb'));
  expect(screen.getByRole('button', { name: 'Move picture 1 forward' })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
});

it('moves a picture by drag', async () => {
  const told = await open('a', 'b', 'c');
  const [first, , third] = screen.getAllByRole('img');
  if (!first || !third) throw new Error('three pictures');
  document.elementFromPoint = () => third;
  fireEvent.pointerDown(first, { pointerId: 1, button: 0, pointerType: 'mouse', clientX: 0, clientY: 0 });
  fireEvent.pointerMove(first, { pointerId: 1, clientX: 90, clientY: 0 });
  expect(order()).toEqual(['b', 'c', 'a']);
  fireEvent.pointerUp(first, { pointerId: 1 });
  await waitFor(() => expect(told).toHaveBeenCalledWith('bca'));
});

it('removes at once, and puts back where it was', async () => {
  const told = await open('a', 'b', 'c');
  await press('Remove picture 2');
  await waitFor(() => expect(toasts.get()?.text).toBe('Picture removed'));
  expect(told).toHaveBeenCalledWith('-b');
  expect(order()).toEqual(['a', 'c']);
  toasts.get()?.action?.run();
  await waitFor(() => expect(told).toHaveBeenLastCalledWith('abc'));
  await waitFor(() => expect(order()).toEqual(['a', 'b', 'c']));
});

it('removes again what is still being put back', async () => {
  const told = await open('a', 'b', 'c');
  await press('Remove picture 2');
  await waitFor(() => expect(toasts.get()?.text).toBe('Picture removed'));
  server.use(http.put('*/user/image/me', async () => void (await delay(100)), { once: true }));
  toasts.get()?.action?.run();
  await waitFor(() => expect(order()).toEqual(['a', 'b', 'c']));
  await press('Remove picture 2');
  expect(order()).toEqual(['a', 'c']);
  await waitFor(() => expect(told.mock.calls.flat()).toEqual(['-b', 'abc', '-b']));
  expect(order()).toEqual(['a', 'c']);
});

it('shows again what could not be removed, and says so', async () => {
  await open('a', 'b');
  server.use(http.delete('*/user/image/me/:image', () => problem(500)));
  await press('Remove picture 1');
  await waitFor(() => expect(toasts.get()?.tone).toBe('failed'));
  await waitFor(() => expect(order()).toEqual(['a', 'b']));
});
