import { fireEvent, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { useState } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { server } from '../../../../mocks/server';
import { show as draw } from '../../../../mocks/show';
import { type Filters, readFilters } from '../filters';
import { PlayerFilters } from '.';
import type { AroundField } from './props';

/** Stands in for the field of another feature: Denver can be picked. */
const picker = ({ label, value, onChange }: AroundField) => (
  <>
    <input
      aria-label={label}
      value={value.text}
      onChange={({ target }) => onChange({ text: target.value, picked: null })}
    />
    <button
      type="button"
      onClick={() =>
        onChange({ text: 'Denver, CO', picked: { label: 'Denver, CO', where: { place: 5_419_384 } } })
      }
    >
      Denver
    </button>
  </>
);

/** Keeps the filters under the hand as a page would. */
function Sample({ initial, onAsk }: { initial: Filters; onAsk: (filters: Filters) => void }) {
  const [filters, setFilters] = useState(initial);
  const change = (next: Filters) => {
    onAsk(next);
    setFilters(next);
  };
  return <PlayerFilters filters={filters} onChange={change} picker={picker} />;
}

async function show(initial: Filters = {}) {
  const asked = vi.fn();
  draw(<Sample initial={readFilters(initial)} onAsk={asked} />);
  await screen.findByRole('group', { name: 'Sort by' });
  return asked;
}
const group = (name: string) => within(screen.getByRole('group', { name }));
const choose = (of: string, name: string) => userEvent.click(group(of).getByLabelText(name, { exact: true }));

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-26T18:00:00Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

it('asks for any of several ways to play, and for none again', async () => {
  const asked = await show();
  expect(group('Getting around').getByLabelText('Any')).toBeChecked();
  await choose('Getting around', 'Ride');
  await choose('Getting around', 'Walk');
  expect(asked).toHaveBeenLastCalledWith({ mobility: 'walk,ride' });
  expect(group('Getting around').getByLabelText('Any')).not.toBeChecked();
  await choose('Getting around', 'Any');
  expect(asked).toHaveBeenLastCalledWith({});
});

it('asks for a distance; the usual one is no filter', async () => {
  const asked = await show();
  expect(group('Distance').getByLabelText('25 mi')).toBeChecked();
  await choose('Distance', 'Anywhere');
  expect(asked).toHaveBeenLastCalledWith({ radius: 12_500 });
  await choose('Distance', '25 mi');
  expect(asked).toHaveBeenLastCalledWith({});
});

it('keeps a distance that nobody would choose in view', async () => {
  await show({ radius: 250 });
  expect(group('Distance').getByLabelText('250 mi')).toBeChecked();
});

it('asks for a range of handicaps and of ages, by the decade', async () => {
  const asked = await show();
  fireEvent.change(screen.getByRole('slider', { name: 'Handicap, to' }), { target: { value: '16' } });
  expect(asked).toHaveBeenLastCalledWith({ handicap_max: 16 });
  fireEvent.change(screen.getByRole('slider', { name: 'Age, from' }), { target: { value: '30' } });
  fireEvent.change(screen.getByRole('slider', { name: 'Age, to' }), { target: { value: '50' } });
  expect(asked).toHaveBeenLastCalledWith({ handicap_max: 16, age_min: 30, age_max: 49 });
  expect(screen.getByRole('slider', { name: 'Age, to' })).toHaveAttribute('aria-valuetext', '50');
});

it('never asks for an age that nobody can have', async () => {
  const asked = await show({ age_min: 30, age_max: 39 });
  fireEvent.change(screen.getByRole('slider', { name: 'Age, from' }), { target: { value: '40' } });
  expect(asked).not.toHaveBeenCalled();
});

it('compares with my own time, so many days ahead', async () => {
  const asked = await show();
  await choose('When', 'When I’m free');
  expect(asked).toHaveBeenLastCalledWith({ overlap_days: 7 });
  expect(screen.getByRole('link', { name: 'Open calendar' })).toHaveAttribute('href', '/dates');
  await choose('How far ahead', '14 days');
  expect(asked).toHaveBeenLastCalledWith({ overlap_days: 14 });
});

it('asks for certain windows, and stays there when the last one goes', async () => {
  const asked = await show({ overlap_days: 7 });
  await choose('When', 'Certain windows');
  expect(asked).toHaveBeenLastCalledWith({});
  await choose('Free in any of these', 'Sat 28, Morning');
  await choose('Free in any of these', 'Fri 27, Twilight');
  expect(asked).toHaveBeenLastCalledWith({ windows: '2026-11-27:twilight,2026-11-28:morning' });
  await choose('Free in any of these', 'Sat 28, Morning');
  await choose('Free in any of these', 'Fri 27, Twilight');
  expect(asked).toHaveBeenLastCalledWith({});
  expect(screen.getByRole('group', { name: 'Free in any of these' })).toBeVisible();
  await choose('When', 'Any time');
  expect(screen.queryByRole('group', { name: 'Free in any of these' })).not.toBeInTheDocument();
});

it('asks for a hand, an ideal round and an order', async () => {
  const asked = await show();
  await choose('Hand', 'Left-handed');
  await choose('Ideal round', '3 h 30');
  await choose('Sort by', 'Nearest');
  expect(asked).toHaveBeenLastCalledWith({ lefty: 'true', round_time: '210', sort: 'distance' });
  await choose('Hand', 'Any');
  await choose('Sort by', 'Best match');
  expect(asked).toHaveBeenLastCalledWith({ round_time: '210' });
});

it('asks around another place once it is picked, and around mine again once it is cleared', async () => {
  server.use(http.get('*/location/find', () => HttpResponse.json({ items: [{ label: 'Denver, CO' }] })));
  const asked = await show();
  const field = screen.getByRole('textbox', { name: 'Around another place' });
  await userEvent.type(field, 'Den');
  expect(field).toHaveValue('Den');
  expect(asked).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: 'Denver' }));
  expect(asked).toHaveBeenLastCalledWith({ around: '5419384' });
  await vi.waitFor(() => expect(field).toHaveValue('Denver, CO'));
  await userEvent.clear(field);
  expect(asked).toHaveBeenLastCalledWith({});
});
