import { render, screen } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { annsOwn, bosFull } from '../../../../mocks/user';
import { ProfileStats } from '.';

it('tells the figures of a player', () => {
  render(<ProfileStats profile={bosFull} />);
  expect(screen.getAllByRole('term').map((term) => term.textContent)).toEqual(['Handicap', 'Age', 'Round']);
  expect(screen.getAllByRole('definition').map((value) => value.textContent)).toEqual([
    '12.4',
    '30–39',
    '3 h 50',
  ]);
});

it('knows a scratch player from one without a handicap', () => {
  render(<ProfileStats profile={{ ...bosFull, handicap: 0 }} />);
  expect(screen.getByText('0.0')).toBeVisible();
});

it('is not there where nothing was said', () => {
  const { container } = render(<ProfileStats profile={annsOwn} />);
  expect(container).toBeEmptyDOMElement();
});
