import { render, screen } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { annsOwn } from '../../../../mocks/user';
import { ProfileGaps } from '.';

const said = { ...annsOwn, gimmick: 'Fore', bio: 'Early bird.', handicap: 12.4, completeness: 100 };

it('says how far it is, and leads to each card that holds nothing, what matters most for being found first', () => {
  render(<ProfileGaps profile={annsOwn} />);
  expect(screen.getByRole('progressbar', { name: 'Profile 8% done' })).toHaveValue(8);
  const links = screen.getAllByRole('link');
  expect(links.map((link) => link.getAttribute('href'))).toEqual([
    '/@ann?show=location',
    '/@ann?show=attributes',
    '/@ann?show=image',
  ]);
  expect(links[0]).toHaveAccessibleName(/^Where you play/);
});

it('leads to what could say more once every card says something', () => {
  render(<ProfileGaps profile={{ ...said, bio: undefined, completeness: 65, cards_left: [] }} />);
  expect(screen.getByRole('link')).toHaveAttribute('href', '/@ann?show=name');
});

it('is silent when all was said', () => {
  const { container } = render(<ProfileGaps profile={{ ...said, cards_left: [] }} />);
  expect(container).toBeEmptyDOMElement();
});
