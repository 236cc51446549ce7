import { render, screen } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { ProfileLocationPanel } from '.';

const EDIT = '/welcome/location?from=%2F%40ann';

it('says where somebody plays and how far that is, in whole miles', () => {
  render(<ProfileLocationPanel isMine={false} place="Lakewood, CO" miles={8} editHref={EDIT} />);
  expect(screen.getByRole('heading', { name: 'Lakewood, CO' })).toBeVisible();
  expect(screen.getByText('8 miles from you')).toBeVisible();
  expect(screen.queryByRole('link')).not.toBeInTheDocument();
});

it('says nothing finer than a mile', () => {
  render(<ProfileLocationPanel isMine={false} place="Lakewood, CO" miles={0} editHref={EDIT} />);
  expect(screen.getByText('under 1 mile from you')).toBeVisible();
});

it('draws no ring around somebody far away', () => {
  const { container } = render(
    <ProfileLocationPanel isMine={false} place="Portland, ME" miles={1700} editHref={EDIT} />,
  );
  expect(screen.getByText('1,700 miles from you')).toBeVisible();
  expect(container.querySelector('circle')).not.toBeInTheDocument();
});

it('asks me for my place where a distance needs it', () => {
  render(<ProfileLocationPanel isMine={false} place="Lakewood, CO" editHref={EDIT} />);
  expect(screen.getByRole('link', { name: 'Say where you play to see how far it is' })).toHaveAttribute(
    'href',
    EDIT,
  );
});

it('lets me change my own, or say it', () => {
  const { rerender } = render(<ProfileLocationPanel isMine place="Lakewood, CO" editHref={EDIT} />);
  expect(screen.getByRole('link', { name: 'Edit where you play' })).toHaveAttribute('href', EDIT);
  rerender(<ProfileLocationPanel isMine editHref={EDIT} />);
  expect(screen.getByRole('heading', { name: 'Where do you play?' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Say where you play' })).toHaveAttribute('href', EDIT);
});
