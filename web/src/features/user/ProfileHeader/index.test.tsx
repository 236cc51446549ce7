import { render, screen } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { annsOwn, bosFull } from '../../../../mocks/user';
import { ProfileHeader } from '.';

it('says who this is, where they play and how far that is', () => {
  render(<ProfileHeader username="bo" profile={bosFull} />);
  expect(screen.getByRole('heading', { level: 1, name: 'Bo Park' })).toBeVisible();
  expect(screen.getByText('@bo')).toBeVisible();
  expect(screen.getByText('Lakewood, CO')).toBeVisible();
  expect(screen.getByText('8 mi')).toBeVisible();
});

it('tells nobody the distance to themselves', () => {
  render(<ProfileHeader username="ann" profile={annsOwn} />);
  expect(screen.queryByText(/mi$/)).not.toBeInTheDocument();
});

it('has its heading from the first moment on, by the name in the address', () => {
  const { rerender } = render(<ProfileHeader username="bo" isPending />);
  const heading = screen.getByRole('heading', { level: 1, name: '@bo' });
  rerender(<ProfileHeader username="bo" profile={bosFull} />);
  // The very same element: focus that navigation put there stays.
  expect(heading).toHaveTextContent('Bo Park');
});

it('shows what a list told of a player whose profile is on its way', () => {
  const known = {
    key: 'k2',
    username: 'bo',
    name: 'Bo Park',
    place: 'Lakewood, CO',
    distance: 8,
    traits: [],
  };
  const { rerender } = render(<ProfileHeader username="bo" known={known} isPending />);
  const said = () => screen.getByRole('heading', { level: 1 }).parentElement?.textContent;
  const before = said();
  expect(before).toBe('Bo Park@boLakewood, CO8 mi');
  rerender(<ProfileHeader username="bo" known={known} profile={bosFull} />);
  expect(said()).toBe(before);
});
