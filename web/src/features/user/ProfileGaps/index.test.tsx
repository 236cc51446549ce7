import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { annsOwn } from '../../../../mocks/user';
import { ProfileGaps } from '.';

it('leads to each card that holds nothing, what matters most for being found first', () => {
  render(<ProfileGaps profile={annsOwn} />);
  const links = screen.getAllByRole('link');
  expect(links.map((link) => link.getAttribute('href'))).toEqual([
    '/welcome/location?from=%2F%40ann',
    '/welcome/attributes?from=%2F%40ann',
  ]);
  expect(links[0]).toHaveAccessibleName(/^Where you play/);
});

it('is silent when all was said', () => {
  const { container } = render(<ProfileGaps profile={{ ...annsOwn, cards_left: ['image'] }} />);
  expect(container).toBeEmptyDOMElement();
});
