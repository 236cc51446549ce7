import { render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { ChipGroup } from '.';

const choices = [
  { value: 'near', label: '5 mi' },
  { value: 'far', label: '25 mi' },
];

it('is a group of radio buttons when one may be chosen', async () => {
  const change = vi.fn();
  render(<ChipGroup kind="one" label="Distance" choices={choices} value="near" onChange={change} />);
  expect(screen.getByRole('group', { name: 'Distance' })).toBeVisible();
  expect(screen.getByRole('radio', { name: '5 mi' })).toBeChecked();
  await userEvent.click(screen.getByRole('radio', { name: '25 mi' }));
  expect(change).toHaveBeenCalledWith('far');
});

it('keeps the order of the choices when several may be chosen', async () => {
  const change = vi.fn();
  render(<ChipGroup kind="any" label="Distance" choices={choices} value={['far']} onChange={change} />);
  await userEvent.click(screen.getByRole('checkbox', { name: '5 mi' }));
  expect(change).toHaveBeenCalledWith(['near', 'far']);
});
