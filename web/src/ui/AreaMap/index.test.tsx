import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, it, vi } from 'vitest';
import { server } from '../../../mocks/server';
import { AreaMap } from '.';
import type { AreaMapProps } from './props';

const LAKEWOOD = { lat: 39.7047, lon: -105.0814 };
const marks = [
  { key: 'lakewood', point: LAKEWOOD, label: 'Lakewood', weight: 12 },
  { key: 'edgewater', point: { lat: 39.753, lon: -105.0642 }, label: 'Edgewater', weight: 3 },
  { key: 'boulder', point: { lat: 40.015, lon: -105.2705 }, label: 'Boulder', weight: 1 },
];

beforeEach(() => {
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(400);
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(400);
  server.use(
    http.get('*/data/map/us.json', () =>
      HttpResponse.json({
        states: [{ id: '08', box: [26_000, 49_000, 28_400, 50_700], d: 'M26000 49000l2400 0 0 1700z' }],
      }),
    ),
    http.get('*/data/map/us-08.json', () =>
      HttpResponse.json({ borders: 'M27000 49500l100 100', towns: [[27_400, 49_849, 'Parker']] }),
    ),
    http.get('*/data/map/world.json', () => HttpResponse.json({ land: [], lakes: [], towns: [] })),
  );
});

const show = (more: Partial<AreaMapProps> = {}) =>
  render(
    <AreaMap
      label="Players near Lakewood"
      start={{ points: [LAKEWOOD], miles: 25 }}
      here={{ point: LAKEWOOD, label: 'Your place, Lakewood, CO' }}
      rings={{ around: LAKEWOOD, at: [{ miles: 10, text: '10 mi' }] }}
      marks={marks}
      describe={(some) => some.map(({ label, weight }) => `${label} ${weight}`).join(', ')}
      {...more}
    />,
  );
const names = () =>
  screen.getAllByRole('button', { pressed: false }).map((one) => one.firstChild?.textContent);
const places = () => screen.getAllByRole('button', { pressed: false }).map(({ style }) => style.left);

it('tells what stands where, together where there is no room for each', () => {
  show({ onChoose: vi.fn() });
  expect(screen.getByRole('group', { name: 'Players near Lakewood' })).toBeVisible();
  expect(names()).toEqual(['Lakewood 12, Edgewater 3', 'Boulder 1']);
  expect(screen.getByRole('img', { name: 'Your place, Lakewood, CO' })).toBeVisible();
});

it('takes apart what stands together when one goes closer, and goes back', async () => {
  show({ onChoose: vi.fn() });
  expect(screen.queryByRole('button', { name: 'Back to the start' })).not.toBeInTheDocument();
  for (let step = 0; step < 3; step += 1) {
    await userEvent.click(screen.getByRole('button', { name: 'Closer' }));
    await waitFor(() => expect(screen.getByRole('button', { name: 'Back to the start' })).toBeVisible());
  }
  await waitFor(() => expect(names()).toContain('Edgewater 3'));
  await userEvent.click(screen.getByRole('button', { name: 'Back to the start' }));
  expect(names()).toEqual(['Lakewood 12, Edgewater 3', 'Boulder 1']);
});

it('chooses all that a disc stands for', async () => {
  const onChoose = vi.fn();
  const { rerender } = show({ onChoose });
  await userEvent.click(screen.getByRole('button', { name: /^Lakewood/ }));
  expect(onChoose).toHaveBeenCalledExactlyOnceWith(['lakewood', 'edgewater']);
  rerender(
    <AreaMap
      label="Map"
      start={{ points: [LAKEWOOD], miles: 25 }}
      marks={marks}
      describe={() => 'x'}
      chosen={['boulder']}
      onChoose={onChoose}
    />,
  );
  expect(screen.getAllByRole('button', { pressed: true })).toHaveLength(1);
});

it('only tells where nothing can be chosen', () => {
  show();
  expect(screen.getByRole('img', { name: 'Boulder 1' })).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Boulder 1' })).not.toBeInTheDocument();
});

it('moves by arrows and by dragging, which presses nothing', async () => {
  const onChoose = vi.fn();
  show({ onChoose });
  expect(places()[0]).toBe('200px');
  screen.getByRole('button', { name: 'Closer' }).focus();
  await userEvent.keyboard('{ArrowRight}');
  expect(places()[0]).toBe('120px');

  const disc = screen.getByRole('button', { name: /^Lakewood/ });
  fireEvent.pointerDown(disc, { pointerId: 1, button: 0, clientX: 100, clientY: 100 });
  fireEvent.pointerMove(disc, { pointerId: 1, clientX: 150, clientY: 100 });
  fireEvent.pointerUp(disc, { pointerId: 1, clientX: 150, clientY: 100 });
  fireEvent.click(disc);
  expect(places()[0]).toBe('170px');
  expect(onChoose).not.toHaveBeenCalled();
  fireEvent.click(disc);
  expect(onChoose).toHaveBeenCalledOnce();
});

it('zooms by two fingers, and by the wheel with Ctrl only', () => {
  show({ onChoose: vi.fn() });
  const map = screen.getByRole('button', { name: /^Boulder/ }).parentElement as HTMLElement;
  fireEvent.wheel(map, { deltaY: -400 });
  expect(names()).toHaveLength(2);
  fireEvent.wheel(map, { deltaY: -400, ctrlKey: true });
  expect(names()).toContain('Edgewater 3');

  fireEvent.pointerDown(map, { pointerId: 1, button: 0, clientX: 0, clientY: 0 });
  fireEvent.pointerDown(map, { pointerId: 2, button: 0, clientX: 200, clientY: 0 });
  fireEvent.pointerMove(map, { pointerId: 2, clientX: 20, clientY: 0 });
  expect(names()).not.toContain('Edgewater 3');
});

it('names towns of the states that it shows', async () => {
  show();
  expect(await screen.findByText('Parker')).toBeInTheDocument();
});
