import { render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { setNavigator } from '@/lib/navigation';
import { Link } from '.';

const go = vi.fn();
beforeEach(() => {
  go.mockReset();
  setNavigator({ go, prepare: () => {} });
});

it('goes to a page of the app without leaving it', async () => {
  render(<Link href="/find">Find</Link>);
  await userEvent.click(screen.getByRole('link', { name: 'Find' }));
  expect(go).toHaveBeenCalledWith('/find', { replace: undefined });
});

it('leaves a press with Ctrl to the browser', async () => {
  render(<Link href="/find">Find</Link>);
  const user = userEvent.setup();
  await user.keyboard('{Control>}');
  await user.click(screen.getByRole('link'));
  expect(go).not.toHaveBeenCalled();
});
