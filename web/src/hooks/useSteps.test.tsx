import { render, screen, waitFor } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import * as navigation from '@/lib/navigation';
import { useSteps } from './useSteps';

const seen: number[] = [];

function Sample({ count, start }: { count: number; start?: number }) {
  const drawn = useSteps(count, start);
  seen.push(drawn);
  return <p>{drawn}</p>;
}

function show(count: number, start?: number) {
  seen.length = 0;
  return render(<Sample count={count} start={start} />);
}

it('draws at once what is there from the first', () => {
  show(3);
  expect(screen.getByText('3')).toBeVisible();
  expect(seen).toEqual([3]);
});

it('draws what comes later one by one, and goes back with it', async () => {
  const { rerender } = show(0);
  rerender(<Sample count={3} />);
  await waitFor(() => expect(screen.getByText('3')).toBeVisible());
  expect([...new Set(seen)]).toEqual([0, 1, 2, 3]);
  rerender(<Sample count={2} />);
  expect(screen.getByText('2')).toBeVisible();
});

it('begins where it is told to', async () => {
  show(3, 1);
  expect(screen.getByText('1')).toBeVisible();
  await waitFor(() => expect(screen.getByText('3')).toBeVisible());
});

it('draws one by one what is there when the app is opened', async () => {
  vi.spyOn(navigation, 'isOpening').mockReturnValue(true);
  show(3);
  expect(screen.getByText('1')).toBeVisible();
  await waitFor(() => expect(screen.getByText('3')).toBeVisible());
});
