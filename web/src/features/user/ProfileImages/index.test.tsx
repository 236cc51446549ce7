import { render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { picture } from '../../../../mocks/user';
import { ProfileImages } from '.';

const open = (...keys: string[]) => render(<ProfileImages name="Bo Park" images={keys.map(picture)} />);
const large = () => screen.getByRole('dialog').querySelector('img')?.getAttribute('src');
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

it('opens a picture and goes on to its neighbors', async () => {
  open('a', 'b', 'c');
  await press('Bo Park, picture 2 of 3');
  expect(screen.getByRole('dialog', { name: 'Bo Park, picture 2 of 3' })).toBeVisible();
  expect(large()).toBe('/user/photo/b/1280.jpg');
  await press('Next picture');
  expect(large()).toBe('/user/photo/c/1280.jpg');
  await press('Next picture');
  expect(large()).toBe('/user/photo/c/1280.jpg');
  await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
  expect(large()).toBe('/user/photo/a/1280.jpg');
  await press('Close');
  expect(screen.queryByRole('dialog')).toBeNull();
});

it('has nowhere to go from the only one', async () => {
  open('a');
  await press('Bo Park, picture 1 of 1');
  expect(screen.queryByRole('button', { name: 'Next picture' })).toBeNull();
});
