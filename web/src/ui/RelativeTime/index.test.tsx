import { render, screen } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { RelativeTime } from '.';

it('says how long ago, with the moment itself for machines', () => {
  const at = Math.floor(Date.now() / 1000) - 2 * 3600 - 90;
  render(<RelativeTime at={at} />);
  expect(screen.getByText(/2 hr/)).toHaveAttribute(
    'datetime',
    Temporal.Instant.fromEpochMilliseconds(at * 1000).toString(),
  );
});

it('never puts what just happened into the future', () => {
  render(<RelativeTime at={Math.floor(Date.now() / 1000)} />);
  expect(screen.getByText('now')).toBeVisible();
});
