import { screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { problem } from '../../../../mocks/problem';
import { answer, found } from '../../../../mocks/search';
import { server } from '../../../../mocks/server';
import { show } from '../../../../mocks/show';
import { readFilters } from '../filters';
import { TownPlayers } from '.';

it('says why the players of a town did not come, and goes on showing those of another', async () => {
  let hasRoom = false;
  server.use(
    http.get('*/user/query/towns/:id', ({ params }) =>
      params.id === '1' && !hasRoom
        ? problem(429, { retry_after: 720 })
        : HttpResponse.json(answer([found(params.id === '1' ? 'Bo' : 'Cy')])),
    ),
  );
  show(<TownPlayers filters={readFilters({ mode: 'map', towns: '1,3' })} onClear={() => {}} />);
  expect(await screen.findByRole('alert')).toHaveTextContent('Try again in 12 minutes.');
  expect(await screen.findByRole('link', { name: 'Cy' })).toBeVisible();
  hasRoom = true;
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('link', { name: 'Bo' })).toBeVisible();
});
