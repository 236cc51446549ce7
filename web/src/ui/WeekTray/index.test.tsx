import { render, screen } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { WeekTray } from '.';

it('says each day in words, and what you share', () => {
  render(
    <WeekTray
      label="When Maya can play"
      days={['2026-11-28', '2026-11-29']}
      replies={{ '2026-11-28/morning': 'free', '2026-11-28/twilight': 'maybe' }}
      shared={new Set(['2026-11-28/morning'])}
    />,
  );
  expect(screen.getByRole('list', { name: 'When Maya can play' })).toBeVisible();
  const [saturday, sunday] = screen.getAllByRole('listitem');
  expect(saturday).toHaveTextContent('Sat, Nov 28: Morning free for both of you, Twilight maybe');
  expect(sunday).toHaveTextContent('Sun, Nov 29: nothing set');
});
