import { screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { problem } from '../../../../mocks/problem';
import { answer, found, pretendSearch } from '../../../../mocks/search';
import { server } from '../../../../mocks/server';
import { show } from '../../../../mocks/show';
import { type Filters, readFilters } from '../filters';
import { useSearch } from '../search';
import { PlayerList } from '.';

function Sample({ filters = {} }: { filters?: Filters }) {
  return <PlayerList search={useSearch(filters)} filters={filters} empty={<p>Nobody</p>} />;
}

const TWO_PAGES = {
  '': answer([found('Bo'), found('Cy')], { page: { total: 3, next: 'second' } }),
  second: answer([found('Dee')], { page: { total: 3 } }),
};
async function articles() {
  await waitFor(() => expect(screen.getByRole('feed')).toHaveAttribute('aria-busy', 'false'));
  return screen.getAllByRole('article');
}

it('shows who was found, each with a way to the profile', async () => {
  server.use(
    ...pretendSearch({ '': answer([found('Bo', {}, { handicap: -2.1, place: 'Arvada, CO' })]) }).handlers,
  );
  show(<Sample />);
  const bo = await screen.findByRole('article', { name: 'Bo' });
  expect(within(bo).getByRole('link', { name: 'Bo' })).toHaveAttribute('href', '/@bo');
  expect(bo).toHaveTextContent('Arvada, CO · 8 mi');
  expect(bo).toHaveTextContent('Handicap +2.1');
  expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('1 player within 25 mi');
});

it('is a feed that tells how many there are in all', async () => {
  server.use(...pretendSearch(TWO_PAGES).handlers);
  show(<Sample />);
  const [bo, cy] = await articles();
  expect(screen.getByRole('feed')).toContainElement(bo ?? null);
  expect(bo).toHaveAttribute('aria-posinset', '1');
  expect(cy).toHaveAttribute('aria-posinset', '2');
  expect(cy).toHaveAttribute('aria-setsize', '3');
});

it('goes from player to player by Page Down and Page Up', async () => {
  server.use(...pretendSearch(TWO_PAGES).handlers);
  show(<Sample />);
  const [bo, cy] = await articles();
  await userEvent.tab();
  expect(screen.getByRole('link', { name: 'Bo' })).toHaveFocus();
  await userEvent.keyboard('{PageDown}');
  expect(cy).toHaveFocus();
  await userEvent.keyboard('{PageDown}');
  expect(cy).toHaveFocus();
  await userEvent.keyboard('{PageUp}');
  expect(bo).toHaveFocus();
});

it('goes from player to player by j and k, wherever the focus was', async () => {
  server.use(...pretendSearch(TWO_PAGES).handlers);
  show(<Sample />);
  const [bo, cy] = await articles();
  await userEvent.keyboard('k');
  expect(document.body).toHaveFocus();
  await userEvent.keyboard('j');
  expect(bo).toHaveFocus();
  await userEvent.keyboard('jj');
  expect(cy).toHaveFocus();
  await userEvent.keyboard('k');
  expect(bo).toHaveFocus();
});

it('brings more on a press, and goes on reading at the first of them', async () => {
  const { asked, handlers } = pretendSearch(TWO_PAGES);
  server.use(...handlers);
  show(<Sample filters={readFilters({ mobility: 'walk', ready: true })} />);
  await userEvent.click(await screen.findByRole('button', { name: 'More players' }));
  const dee = await screen.findByRole('article', { name: 'Dee' });
  await waitFor(() => expect(dee).toHaveFocus());
  expect(screen.queryByRole('button', { name: 'More players' })).not.toBeInTheDocument();
  expect(asked.map(String)).toEqual([
    'mobility=walk&ready=true&limit=9',
    'mobility=walk&ready=true&limit=9&after=second',
  ]);
});

it('says that the next page is missing, and keeps those that are there', async () => {
  server.use(...pretendSearch({ '': TWO_PAGES[''] }).handlers);
  show(<Sample />);
  const more = await screen.findByRole('button', { name: 'More players' });
  server.use(http.get('*/user/query', () => problem(400), { once: true }));
  await userEvent.click(more);
  expect(await screen.findByRole('alert')).toHaveTextContent('The next players did not come through.');
  expect(await articles()).toHaveLength(2);
  server.use(http.get('*/user/query', () => HttpResponse.json(TWO_PAGES.second)));
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('article', { name: 'Dee' })).toBeVisible();
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});

it('says when the next page can be asked for again', async () => {
  server.use(...pretendSearch({ '': TWO_PAGES[''] }).handlers);
  show(<Sample />);
  const more = await screen.findByRole('button', { name: 'More players' });
  server.use(http.get('*/user/query', () => problem(429, { retry_after: 720 })));
  await userEvent.click(more);
  expect(await screen.findByRole('alert')).toHaveTextContent('Try again in 12 minutes.');
});

it('says why nobody came, and has a way to try again', async () => {
  server.use(http.get('*/user/query', () => problem(500), { once: true }));
  show(<Sample />);
  const retry = await screen.findByRole('button', { name: 'Try again' });
  expect(screen.getByRole('alert')).toHaveTextContent(/broke on our side/);
  server.use(...pretendSearch(TWO_PAGES).handlers);
  await userEvent.click(retry);
  expect(await articles()).toHaveLength(2);
});

it('leaves the place to whoever says why there is nobody', async () => {
  server.use(...pretendSearch({ '': answer([]) }).handlers);
  show(<Sample />);
  expect(await screen.findByText('Nobody')).toBeVisible();
});

it('tells no distance where none is known', async () => {
  server.use(
    ...pretendSearch({ '': answer([found('Bo', { distance: null })], { needs: 'location' }) }).handlers,
  );
  show(<Sample />);
  expect(await screen.findByRole('heading', { level: 2 })).toHaveTextContent(/^1 player$/);
});

it('tells the distance that Ready to go went to', async () => {
  const relaxed = [{ limit: 'radius' as const, from: 5, to: 50, query: 'radius=50' }];
  server.use(...pretendSearch({ '': answer([found('Bo')], { relaxed }) }).handlers);
  show(<Sample filters={readFilters({ radius: 5, ready: true })} />);
  expect(await screen.findByRole('heading', { level: 2 })).toHaveTextContent('1 player within 50 mi');
});
