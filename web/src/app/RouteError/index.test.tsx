import { screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { show } from '../../../mocks/show';
import { RouteError } from '.';

vi.mock('@/app/back', () => ({ useBack: () => () => {} }));

it('says that the page broke, and tries it again', async () => {
  const reset = vi.fn();
  show(<RouteError error={new Error('nobody foresaw this')} reset={reset} />);
  expect(screen.getByText(/The rest of the app still works/)).toBeVisible();
  expect(screen.queryByText(/nobody foresaw/)).not.toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(reset).toHaveBeenCalledOnce();
});
