import { render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { Button } from '.';

it('takes no second press while busy', async () => {
  const press = vi.fn();
  render(
    <Button isBusy onClick={press}>
      Save
    </Button>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(press).not.toHaveBeenCalled();
});

it('is a link when it leads somewhere', () => {
  render(<Button href="/join">Join</Button>);
  expect(screen.getByRole('link', { name: 'Join' })).toHaveAttribute('href', '/join');
});

it('does not submit a form unless asked to', () => {
  render(<Button>Show</Button>);
  expect(screen.getByRole('button')).toHaveAttribute('type', 'button');
});
