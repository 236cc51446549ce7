import { screen } from '@testing-library/preact';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, it, vi } from 'vitest';
import { server } from '../../../../mocks/server';
import { show } from '../../../../mocks/show';
import { boulder } from '../../../../mocks/user';
// Comes with the test, so that none of them waits for it.
import '@/ui/AreaMap';
import { MapPopout } from '.';

beforeEach(() => {
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(400);
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(400);
  server.use(
    http.get('*/data/map/us.json', () => HttpResponse.json({ states: [] })),
    http.get('*/data/map/world.json', () => HttpResponse.json({ land: [], lakes: [], towns: [] })),
    http.get('*/location/find', () =>
      HttpResponse.json({
        items: [{ label: 'Lakewood, CO', city: 'Lakewood', place: 1, point: { lat: 39.7, lon: -105.08 } }],
      }),
    ),
  );
});

it('shows the town where another plays, around me', async () => {
  show(
    <MapPopout
      name="Bo"
      place="Lakewood, CO"
      miles={8}
      here={{ point: boulder.point, label: boulder.label }}
    />,
  );
  expect(await screen.findByRole('img', { name: 'Boulder, CO, where you play' })).toBeVisible();
  expect(screen.getByRole('img', { name: 'Bo plays around Lakewood, CO' })).toBeVisible();
  expect(screen.getByText(/8 miles from you. The map shows the town, never a person/)).toBeVisible();
});

it('shows the town alone where I have not said where I play', async () => {
  show(<MapPopout name="Bo" place="Lakewood, CO" />);
  expect(await screen.findByRole('img', { name: 'Bo plays around Lakewood, CO' })).toBeVisible();
  expect(screen.queryByRole('img', { name: /where you play/ })).not.toBeInTheDocument();
});

it('shows me no more than what is kept of my own place', async () => {
  show(<MapPopout place="Boulder, CO" here={{ point: boulder.point, label: boulder.label }} />);
  expect(await screen.findByRole('img', { name: 'Boulder, CO, where you play' })).toBeVisible();
});
