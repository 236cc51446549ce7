import { render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import Car from 'lucide-react/icons/car-front';
import Footprints from 'lucide-react/icons/footprints';
import { expect, it, vi } from 'vitest';
import { OptionGroup } from '.';

it('is a group of radio buttons under its label', async () => {
  const change = vi.fn();
  render(
    <OptionGroup
      label="Getting round"
      options={[
        { value: 'walk', label: 'Walk', icon: Footprints },
        { value: 'ride', label: 'Ride', icon: Car },
      ]}
      value="walk"
      onChange={change}
    />,
  );
  expect(screen.getByRole('group', { name: 'Getting round' })).toBeVisible();
  expect(screen.getByRole('radio', { name: 'Walk' })).toBeChecked();
  await userEvent.click(screen.getByRole('radio', { name: 'Ride' }));
  expect(change).toHaveBeenCalledWith('ride');
});

it('has a way back to no choice, named after the group', async () => {
  const clear = vi.fn();
  render(
    <OptionGroup
      label="Getting round"
      options={[{ value: 'walk', label: 'Walk', icon: Footprints }]}
      value="walk"
      onChange={() => {}}
      clear={{ label: 'Clear', onClear: clear }}
    />,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Clear Getting round' }));
  expect(clear).toHaveBeenCalledOnce();
  expect(screen.getByRole('radio', { name: 'Walk' })).toHaveFocus();
});

it('says what is wrong with the choice', () => {
  render(
    <OptionGroup
      label="Getting round"
      error="Choose one of these"
      options={[{ value: 'walk', label: 'Walk', icon: Footprints }]}
      value={undefined}
      onChange={() => {}}
    />,
  );
  expect(screen.getByRole('group')).toHaveAccessibleDescription('Choose one of these');
});
