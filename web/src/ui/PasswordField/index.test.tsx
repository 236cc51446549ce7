import { render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { PasswordField } from '.';

it('shows the password on request and hides it again', async () => {
  render(<PasswordField label="Password" autoComplete="new-password" defaultValue="three-putt" />);
  const field = screen.getByLabelText('Password');
  expect(field).toHaveAttribute('type', 'password');
  await userEvent.click(screen.getByRole('button', { name: 'Show', pressed: false }));
  expect(field).toHaveAttribute('type', 'text');
  await userEvent.click(screen.getByRole('button', { name: 'Show', pressed: true }));
  expect(field).toHaveAttribute('type', 'password');
});
