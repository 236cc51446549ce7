import { render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { Switch } from '.';

it('is a switch with a name and a description', async () => {
  const change = vi.fn();
  render(
    <Switch label="Left-handed" hint="Shows a badge on your profile" checked={false} onChange={change} />,
  );
  const control = screen.getByRole('switch', { name: 'Left-handed' });
  expect(control).not.toBeChecked();
  expect(control).toHaveAccessibleDescription('Shows a badge on your profile');
  await userEvent.click(screen.getByText('Left-handed'));
  expect(change).toHaveBeenCalledWith(true);
});
