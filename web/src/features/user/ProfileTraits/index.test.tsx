import { render, screen, within } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { annsOwn, bosFull } from '../../../../mocks/user';
import { ProfileTraits } from '.';

const words = (list: HTMLElement | undefined) =>
  list &&
  within(list)
    .getAllByRole('listitem')
    .map((item) => item.textContent);

it('says how somebody plays, and nothing where they do not mind', () => {
  render(<ProfileTraits traits={bosFull} />);
  expect(words(screen.getByRole('list'))).toEqual(['Walks', 'Plays for fun']);
});

it('puts first what is the same as mine', () => {
  render(<ProfileTraits traits={bosFull} mine={{ ...annsOwn, mood: 'fun', mobility: 'ride' }} />);
  expect(screen.getByRole('heading', { name: 'Same as you' })).toBeVisible();
  const [alike, others] = screen.getAllByRole('list');
  expect(words(alike)).toEqual(['Plays for fun']);
  expect(words(others)).toEqual(['Walks']);
});
