import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { RangeSlider } from '.';

it('moves either end, and neither past the other', () => {
  const change = vi.fn();
  render(<RangeSlider label="Handicap" value={[8, 16]} min={0} max={54} onChange={change} />);
  fireEvent.change(screen.getByRole('slider', { name: 'Handicap, from' }), { target: { value: '20' } });
  expect(change).toHaveBeenLastCalledWith([16, 16]);
  fireEvent.change(screen.getByRole('slider', { name: 'Handicap, to' }), { target: { value: '24' } });
  expect(change).toHaveBeenLastCalledWith([8, 24]);
});
