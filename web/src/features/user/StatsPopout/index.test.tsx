import { render, screen } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { annsOwn, bosFull } from '../../../../mocks/user';
import { StatsPopout } from '.';

const figures = () =>
  screen.getAllByRole('term').map((term) => `${term.textContent}: ${term.nextElementSibling?.textContent}`);

it('tells what is known of another player, and what we have in common', () => {
  render(<StatsPopout profile={bosFull} mine={{ ...annsOwn, mobility: 'walk' }} windows={3} />);
  expect(figures()).toEqual([
    'Handicap: 12.4',
    'Age: 30–39',
    'Ideal round: 3 h 50',
    'Windows that suit you both, next 14 days: 3',
    'The same as you: 1 of 3',
    'Here since: November 2023',
  ]);
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual(['Walks']);
});

it('tells me how far my own profile is, and nothing that stands for nothing', () => {
  render(<StatsPopout profile={annsOwn} windows={0} />);
  expect(figures()).toEqual([
    'Free windows, next 14 days: 0',
    'Profile done: 8%',
    'Here since: November 2023',
  ]);
});
