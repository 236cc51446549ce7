import { act, render } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { choose } from '@/lib/preferences';
import { Distance } from '.';

it('is whole miles, and "under 1 mi" when close', () => {
  const { container, rerender } = render(<Distance miles={6.4} />);
  expect(container).toHaveTextContent('6 mi');
  rerender(<Distance miles={0.3} />);
  expect(container).toHaveTextContent('under 1 mi');
});

it('follows the preferred unit', () => {
  const { container } = render(<Distance miles={10} isLong />);
  act(() => choose({ distance: 'kilometers' }));
  expect(container).toHaveTextContent('16 kilometers');
  act(() => choose({ distance: 'miles' }));
});
