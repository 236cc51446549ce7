import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { Avatar } from '.';

const PHOTO = { small: '/s.jpg', medium: '/m.jpg', large: '/l.jpg', color: '#7a9b5c' };

it('has the browser pick a size of the photo, over its colour until that is there', () => {
  const { container } = render(<Avatar of="k1" name="Jo Park" photo={PHOTO} size={96} label="Jo Park" />);
  expect(screen.getByRole('img', { name: 'Jo Park' })).toBeInTheDocument();
  const photo = container.querySelector('img');
  expect(photo).toHaveAttribute('srcset', '/s.jpg 160w, /m.jpg 480w, /l.jpg 1280w');
  expect(photo).toHaveAttribute('sizes', '96px');
  expect(photo).toHaveStyle({ backgroundColor: '#7a9b5c' });
});

it('shows initials where there is no photo', () => {
  render(<Avatar of="k1" name="Maya van Okafor" label="Maya van Okafor" />);
  expect(screen.getByRole('img', { name: 'Maya van Okafor' })).toHaveTextContent('MO');
});

it('takes two letters of a single name', () => {
  render(<Avatar of="k1" name="theo" label="theo" />);
  expect(screen.getByRole('img')).toHaveTextContent('th');
});

it('falls back to initials when the photo does not load', () => {
  const { container } = render(<Avatar of="k1" name="Jo Park" photo={PHOTO} label="Jo Park" />);
  const photo = container.querySelector('img');
  if (photo) fireEvent.error(photo);
  expect(screen.getByRole('img')).toHaveTextContent('JP');
});

it('gives the same key the same disc', () => {
  const { container } = render(
    <>
      <Avatar of="same" name="A" />
      <Avatar of="same" name="B" />
    </>,
  );
  const [first, second] = container.querySelectorAll('span');
  expect(first?.className).toBe(second?.className);
});
