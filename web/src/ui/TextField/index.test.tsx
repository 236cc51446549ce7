import { render, screen } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { TextField } from '.';

it('is found by its label and described by its error and hint', () => {
  render(<TextField label="Email" hint="Only for signing in" error="That is no email address" />);
  const field = screen.getByRole('textbox', { name: 'Email' });
  expect(field).toBeInvalid();
  expect(field).toHaveAccessibleDescription('That is no email address Only for signing in');
});

it('is not invalid without an error', () => {
  render(<TextField label="Email" />);
  expect(screen.getByRole('textbox')).toBeValid();
});
