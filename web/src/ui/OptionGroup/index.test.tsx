import { render, screen } from '@testing-library/react';
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
