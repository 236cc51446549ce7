import { render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { answer, found } from '../../../../mocks/search';
import { filtersOf, readFilters } from '../filters';
import type { Limit } from '../limits';
import type { SearchPage } from '../search';
import { RelaxedNotice } from '.';

/** Ann asked for a serious walker within 10 miles; Ready to go found one who isn't serious, 20 miles away. */
const asked = readFilters({ mobility: 'walk', mood: 'serious', radius: 10, ready: true });
const serious: Limit = { limit: 'trait', name: 'mood', values: ['serious'] };
const relaxed: Partial<SearchPage> = {
  relaxed: [
    { ...serious, query: 'mobility=walk&radius=10&sort=match' },
    { limit: 'radius', from: 10, to: 25, query: 'mobility=walk&mood=serious&radius=25&sort=match' },
  ],
  alternatives: [
    { limit: 'radius', from: 10, to: 50, gain: 2, query: 'mobility=walk&mood=serious&radius=50&sort=match' },
  ],
  query: 'mobility=walk&radius=25&sort=match',
};

const show = (more: Partial<SearchPage>) =>
  render(<RelaxedNotice filters={asked} answer={answer([found('Bo')], more)} />);
const leadsTo = (name: string) => {
  const [, query = ''] = (screen.getByRole('link', { name }).getAttribute('href') ?? '').split('?');
  return filtersOf(query);
};

it('says what was given up, and by how much', () => {
  show(relaxed);
  expect(screen.getByText('Plays for fun too')).toBeVisible();
  expect(screen.getByText('+15 mi')).toBeVisible();
});

it('keeps one of them given up for good, and goes on being ready for the rest', () => {
  show(relaxed);
  expect(leadsTo('Keep: Plays for fun too')).toEqual({ mobility: 'walk', radius: 10, ready: true });
});

it('takes one of them back, and leaves the others given up', () => {
  show(relaxed);
  expect(leadsTo('Take back: Plays for fun too')).toEqual({ mobility: 'walk', mood: 'serious' });
  expect(leadsTo('Take back: +15 mi')).toEqual({ mobility: 'walk', radius: 10 });
});

it('offers what else would do, and the search just as it was asked', async () => {
  show(relaxed);
  await userEvent.click(screen.getByText('Other ways'));
  expect(leadsTo('+40 mi: 2 more players')).toEqual({ mobility: 'walk', mood: 'serious', radius: 50 });
  expect(leadsTo('Search just as I asked')).toEqual({ mobility: 'walk', mood: 'serious', radius: 10 });
});

it('does not offer as another way what it did already', () => {
  const only = { ...serious, query: 'mobility=walk&radius=10' };
  show({ relaxed: [only], alternatives: [{ ...only, gain: 3 }], query: only.query });
  expect(screen.queryByRole('link', { name: /more player/ })).not.toBeInTheDocument();
});

it('is not there when nothing had to be given up', () => {
  const { container } = show({});
  expect(container).toBeEmptyDOMElement();
});
