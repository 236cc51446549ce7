import { fireEvent, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { Slider } from '.';
import type { SliderProps } from './props';

const show = (props: Partial<SliderProps> = {}) => {
  const change = vi.fn();
  render(
    <Slider
      label="Handicap"
      value={12.4}
      min={0}
      max={12.5}
      step={0.1}
      onChange={change}
      nudges={['Less', 'More']}
      {...props}
    />,
  );
  return change;
};

it('is a slider under its label that says its value in words', () => {
  show({ format: (value) => `${value} strokes` });
  expect(screen.getByRole('slider', { name: 'Handicap' })).toHaveAttribute('aria-valuetext', '12.4 strokes');
});

it('moves by single steps, with no dust of floating point', async () => {
  const change = show();
  await userEvent.click(screen.getByRole('button', { name: 'More' }));
  expect(change).toHaveBeenLastCalledWith(12.5);
  await userEvent.click(screen.getByRole('button', { name: 'Less' }));
  expect(change).toHaveBeenLastCalledWith(12.3);
});

it('stops at its ends', async () => {
  const change = show({ value: 12.5 });
  await userEvent.click(screen.getByRole('button', { name: 'More' }));
  expect(change).not.toHaveBeenCalled();
});

it('takes a press on the waiting thumb while nothing is set, and not after', () => {
  const change = show({ isUnset: true });
  fireEvent.click(screen.getByRole('slider'));
  expect(change).toHaveBeenCalledExactlyOnceWith(12.4);
});
