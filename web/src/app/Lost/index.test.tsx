import { screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { setNavigator } from '@/lib/navigation';
import { show } from '../../../mocks/show';
import { Lost } from '.';

vi.mock('@/app/back', () => ({ useBack: () => () => {} }));
const go = vi.fn();
beforeEach(() => {
  go.mockClear();
  setNavigator({ go, prepare: () => {} });
});

it('says that nothing is here, and looks for whoever was meant', async () => {
  show(<Lost />);
  expect(screen.getByRole('heading', { level: 1, name: 'Out of bounds' })).toBeVisible();
  await userEvent.type(screen.getByRole('searchbox', { name: 'Name or username' }), ' maya {Enter}');
  expect(go).toHaveBeenCalledWith('/find?q=maya', undefined);
});

it('leads to all players without a name', async () => {
  show(<Lost />);
  await userEvent.click(screen.getByRole('button', { name: 'Find players' }));
  expect(go).toHaveBeenCalledWith('/find', undefined);
});
