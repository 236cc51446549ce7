import { screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { useState } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import type { PlaceText } from '@/lib/places';
import { server } from '../../../../mocks/server';
import { show } from '../../../../mocks/show';
import { PlacePicker } from '.';

const FIND = '*/location/find';
const town = {
  label: 'Lakewood, CO',
  place: 5,
  city: 'Lakewood',
  state: 'CO',
  state_name: 'Colorado',
  country: 'US',
  country_name: 'United States',
  point: { lat: 39.7, lon: -105.1 },
};
const zip = { ...town, label: 'Lakewood, CO 80226', place: null, zip: '80226' };
const post = { ...zip, label: 'APO AE 09012', zip: '09012', point: null };

afterEach(() => vi.unstubAllGlobals());

const changed = vi.fn();
function Sample() {
  const [value, setValue] = useState<PlaceText>({ text: '', picked: null });
  const change = (next: PlaceText) => {
    changed(next);
    setValue(next);
  };
  return <PlacePicker label="Place" value={value} onChange={change} />;
}
const box = () => screen.getByRole('combobox', { name: 'Place' });

/** A device that is somewhere, or refuses with one of the codes of the standard. */
function standAt(position: { latitude: number; longitude: number } | { code: 1 | 2 | 3 }) {
  const getCurrentPosition = vi.fn<Geolocation['getCurrentPosition']>((found, failed) => {
    if ('code' in position) failed?.({ ...position, PERMISSION_DENIED: 1 } as GeolocationPositionError);
    else found({ coords: position } as GeolocationPosition);
  });
  vi.stubGlobal('navigator', { ...navigator, geolocation: { getCurrentPosition } });
  return getCurrentPosition;
}

it('suggests places and hands on what names the picked one', async () => {
  server.use(http.get(FIND, () => HttpResponse.json({ items: [town, zip, post] })));
  show(<Sample />);
  await userEvent.type(box(), 'lakew');
  await userEvent.click(await screen.findByRole('option', { name: 'Lakewood, CO 80226' }));
  expect(changed).toHaveBeenLastCalledWith({
    text: 'Lakewood, CO 80226',
    picked: { label: 'Lakewood, CO 80226', where: { zip: '80226' } },
  });
  expect(box()).toHaveValue('Lakewood, CO 80226');
});

it('does not suggest military post, which is no place', async () => {
  server.use(http.get(FIND, () => HttpResponse.json({ items: [town, post] })));
  show(<Sample />);
  await userEvent.type(box(), '09');
  await screen.findByRole('option', { name: /Lakewood/ });
  expect(screen.getAllByRole('option')).toHaveLength(1);
});

it('says that typing is enough when suggestions fail', async () => {
  server.use(http.get(FIND, () => HttpResponse.json({}, { status: 400 })));
  show(<Sample />);
  await userEvent.type(box(), 'lakewood');
  expect(await screen.findByText(/What you type counts all the same/)).toBeVisible();
  expect(changed).toHaveBeenLastCalledWith({ text: 'lakewood', picked: null });
});

it('asks for the position on a press, not before, and sends it only roughly', async () => {
  const asked = vi.fn();
  server.use(
    http.get(FIND, ({ request }) => {
      asked(Object.fromEntries(new URL(request.url).searchParams));
      return HttpResponse.json({ items: [town] });
    }),
  );
  const getCurrentPosition = standAt({ latitude: 39.70471234, longitude: -105.08137654 });
  show(<Sample />);
  expect(getCurrentPosition).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: 'Use my position' }));
  await waitFor(() => expect(box()).toHaveValue('Lakewood, CO'));
  const where = { lat: 39.7, lon: -105.08 };
  expect(asked).toHaveBeenCalledWith({ lat: '39.7', lon: '-105.08', limit: '1' });
  expect(changed).toHaveBeenLastCalledWith({
    text: 'Lakewood, CO',
    picked: { label: 'Lakewood, CO', where },
  });
});

it.each([
  [1, /keeps your position to itself/],
  [2, /doesn’t know where it is/],
] as const)('says what to do instead when the position is not to be had (%i)', async (code, text) => {
  standAt({ code });
  show(<Sample />);
  await userEvent.click(screen.getByRole('button', { name: 'Use my position' }));
  expect(await screen.findByText(text)).toBeVisible();
  expect(box()).toBeEnabled();
});
