import { act, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ActionCard } from '.';

const undone = vi.fn();

/** A card that can be done, taken back, and folds away. */
function Days() {
  const [state, setState] = useState<'open' | 'done' | 'gone'>('open');
  if (state === 'gone') return <h1 tabIndex={-1}>Home</h1>;
  const result = {
    text: '6 windows are set.',
    undo: {
      label: 'Undo',
      run: () => {
        undone();
        setState('open');
      },
    },
    onFold: () => setState('gone'),
  };
  return (
    <ActionCard
      face={null}
      title="Set your days"
      why="Players find you by them."
      dismiss={{ label: 'Not now', onDismiss: () => setState('gone') }}
      result={state === 'done' ? result : undefined}
      actions={
        <button type="button" onClick={() => setState('done')}>
          Weekends
        </button>
      }
    />
  );
}

beforeEach(() => void vi.useFakeTimers({ shouldAdvanceTime: true }));
afterEach(() => void vi.useRealTimers());

it('turns into what it did, says so, and folds away after six seconds', async () => {
  const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime, pointerEventsCheck: 0 });
  render(<Days />);
  await user.click(screen.getByRole('button', { name: 'Weekends' }));
  expect(screen.getByRole('status')).toHaveTextContent('6 windows are set.');
  expect(screen.queryByText('Players find you by them.')).not.toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Undo' })).toHaveFocus();
  await user.unhover(screen.getByRole('button', { name: 'Undo' }));
  act(() => screen.getByRole('button', { name: 'Undo' }).blur());
  act(() => void vi.advanceTimersByTime(6_000));
  expect(screen.queryByRole('region', { name: 'Set your days' })).not.toBeInTheDocument();
});

it('waits for whoever is on the way back with the keyboard', async () => {
  const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime });
  render(<Days />);
  await user.tab();
  await user.tab();
  await user.keyboard('{Enter}');
  act(() => void vi.advanceTimersByTime(20_000));
  await user.keyboard('{Enter}');
  expect(undone).toHaveBeenCalledOnce();
  expect(screen.getByRole('button', { name: 'Weekends' })).toBeVisible();
});
