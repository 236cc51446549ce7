import { screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, it, vi } from 'vitest';
import { toasts } from '@/lib/toasts';
import { problem } from '../../../../mocks/problem';
import { server } from '../../../../mocks/server';
import { show } from '../../../../mocks/show';
import { annsOwn } from '../../../../mocks/user';
import { LocationCard } from '.';
import type { PlaceField } from './props';

const EDIT = '*/user/edit/me';
const LAKEWOOD = {
  label: 'Lakewood, CO',
  city: 'Lakewood',
  state: 'CO',
  country: 'US',
  time_zone: 'America/Denver',
  point: { lat: 39.7, lon: -105.1 },
};

beforeEach(() => {
  sessionStorage.clear();
  toasts.set(undefined);
});

/** The least that a page may hand in. */
function Picker({ id, label, error, value, onChange }: PlaceField) {
  const pick = { text: 'Golden, CO', picked: { label: 'Golden, CO', where: { place: 7 } } };
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        value={value.text}
        onChange={(event) => onChange({ text: event.target.value, picked: null })}
      />
      <p>{error}</p>
      <button type="button" onClick={() => onChange(pick)}>
        Golden
      </button>
    </>
  );
}

function open(location: typeof annsOwn.location = undefined) {
  const asked = vi.fn();
  server.use(
    http.post(EDIT, async ({ request }) => {
      asked(await request.json());
      return HttpResponse.json({ ...annsOwn, location: LAKEWOOD });
    }),
  );
  const done = vi.fn();
  show(
    <LocationCard
      profile={{ ...annsOwn, location }}
      action="Next"
      onDone={done}
      picker={(field) => <Picker {...field} />}
    />,
  );
  return { asked, done };
}
const field = () => screen.getByRole('textbox', { name: 'ZIP code or town' });
const next = () => userEvent.click(screen.getByRole('button', { name: 'Next' }));

it('saves a picked place by what names it, and says what is kept of it', async () => {
  const { asked, done } = open();
  await userEvent.click(screen.getByRole('button', { name: 'Golden' }));
  expect(screen.getByRole('status')).toHaveTextContent(/Golden, CO.*Only the middle of this neighborhood/);
  await next();
  await waitFor(() => expect(done).toHaveBeenCalledOnce());
  expect(asked).toHaveBeenCalledWith({ location: { place: 7 } });
  expect(toasts.get()).toBeUndefined();
});

it('takes a ZIP code or a name that was typed and not picked, and says what it was taken for', async () => {
  const { asked, done } = open();
  await userEvent.type(field(), '80226');
  await next();
  await waitFor(() => expect(done).toHaveBeenCalled());
  expect(asked).toHaveBeenLastCalledWith({ location: { zip: '80226' } });
  await userEvent.clear(field());
  await userEvent.type(field(), 'lakewood, co');
  await next();
  await waitFor(() => expect(asked).toHaveBeenLastCalledWith({ location: { place: 'lakewood, co' } }));
  await waitFor(() => expect(toasts.get()?.text).toBe('You play around Lakewood, CO'));
});

it('shows the place that is kept, and is done at once where it stays', async () => {
  const { asked, done } = open(LAKEWOOD);
  expect(field()).toHaveValue('Lakewood, CO');
  expect(screen.getByRole('status')).toHaveTextContent('Lakewood, CO');
  await next();
  expect(done).toHaveBeenCalledOnce();
  expect(asked).not.toHaveBeenCalled();
});

it('forgets the place when its field is emptied', async () => {
  const { asked } = open(LAKEWOOD);
  await userEvent.clear(field());
  await next();
  await waitFor(() => expect(asked).toHaveBeenCalledWith({ location: null }));
});

it('puts a place that nobody knows on its field', async () => {
  const { done } = open();
  server.use(
    http.post(EDIT, () =>
      problem(422, { errors: [{ field: 'location', reason: 'we don’t know this place' }] }),
    ),
  );
  await userEvent.type(field(), 'Nowhere');
  await next();
  expect(await screen.findByText('We don’t know this place')).toBeVisible();
  await userEvent.click(screen.getByRole('link', { name: 'ZIP code or town' }));
  expect(field()).toHaveFocus();
  expect(done).not.toHaveBeenCalled();
});
