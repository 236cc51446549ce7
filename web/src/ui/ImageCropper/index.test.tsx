import { fireEvent, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import { type Crop, middleOf } from '@/lib/crop';
import { ImageCropper } from '.';

const PICTURE = { width: 1_600, height: 1_000 };

function Held({ told, start = middleOf(PICTURE) }: { told: (crop: Crop) => void; start?: Crop }) {
  const [crop, setCrop] = useState(start);
  const change = (next: Crop) => {
    told(next);
    setCrop(next);
  };
  return <ImageCropper label="Square" src="blob:1" picture={PICTURE} crop={crop} onChange={change} />;
}

function open(start?: Crop) {
  const told = vi.fn();
  render(<Held told={told} start={start} />);
  // A frame of 500 points, which jsdom doesn't lay out.
  Object.defineProperty(frame(), 'clientWidth', { value: 500 });
  return told;
}
const frame = () => screen.getByRole('application', { name: 'Square' });
const last = (told: ReturnType<typeof vi.fn>) => told.mock.lastCall?.[0] as Crop;

it('moves the square by arrow keys and says where it is', async () => {
  const told = open();
  frame().focus();
  await userEvent.keyboard('{ArrowRight}');
  expect(last(told)).toEqual({ left: 350, top: 0, size: 1_000 });
  await userEvent.keyboard('{Shift>}{ArrowRight}{/Shift}');
  expect(last(told).left).toBe(600);
  expect(screen.getByRole('status')).toHaveTextContent('100% to the right');
});

it('zooms by plus and minus, and by the slider', async () => {
  const told = open();
  frame().focus();
  await userEvent.keyboard('+');
  expect(last(told).size).toBeCloseTo(1_000 / 1.15);
  await userEvent.keyboard('-');
  expect(last(told).size).toBeCloseTo(1_000);
  fireEvent.change(screen.getByRole('slider', { name: 'Zoom' }), { target: { value: '200' } });
  expect(last(told)).toEqual({ left: 550, top: 250, size: 500 });
});

it('follows a drag: the picture goes where the finger goes', () => {
  const told = open({ left: 300, top: 100, size: 500 });
  fireEvent.pointerDown(frame(), { pointerId: 1, button: 0, clientX: 100, clientY: 100 });
  fireEvent.pointerMove(frame(), { pointerId: 1, clientX: 150, clientY: 80 });
  fireEvent.pointerUp(frame(), { pointerId: 1 });
  expect(last(told)).toEqual({ left: 250, top: 120, size: 500 });
});

it('pinches', () => {
  const told = open({ left: 300, top: 100, size: 400 });
  fireEvent.pointerDown(frame(), { pointerId: 1, button: 0, clientX: 100, clientY: 100 });
  fireEvent.pointerDown(frame(), { pointerId: 2, button: 0, clientX: 200, clientY: 100 });
  fireEvent.pointerMove(frame(), { pointerId: 2, clientX: 300, clientY: 100 });
  expect(last(told).size).toBeCloseTo(200);
});

it('has a button for each way', async () => {
  const told = open({ left: 300, top: 100, size: 400 });
  await userEvent.click(screen.getByRole('button', { name: 'Square to the left' }));
  expect(last(told)).toEqual({ left: 200, top: 100, size: 400 });
  await userEvent.click(screen.getByRole('button', { name: 'Square down' }));
  expect(last(told)).toEqual({ left: 200, top: 200, size: 400 });
});
