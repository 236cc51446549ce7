import { render, screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { PlayerSearch } from '.';

const field = () => screen.getByRole('searchbox', { name: 'Name or @username' });

it('looks for what was typed once the typing rests, and at once on Enter', async () => {
  const search = vi.fn();
  render(<PlayerSearch name={undefined} onSearch={search} />);
  await userEvent.type(field(), ' maya ');
  await waitFor(() => expect(search).toHaveBeenCalledOnce());
  expect(search).toHaveBeenLastCalledWith('maya');
  await userEvent.type(field(), 'o{Enter}');
  expect(search).toHaveBeenLastCalledWith('maya o');
});

it('is cleared by its button, and then looks for nobody in particular', async () => {
  const search = vi.fn();
  render(<PlayerSearch name="maya" onSearch={search} />);
  await userEvent.click(screen.getByRole('button', { name: 'Clear the name' }));
  expect(field()).toHaveValue('');
  expect(search).toHaveBeenCalledExactlyOnceWith(undefined);
});

it('follows Back, and does not take over its own search while one goes on typing', async () => {
  const search = vi.fn();
  const { rerender } = render(<PlayerSearch name={undefined} onSearch={search} />);
  await userEvent.type(field(), 'may{Enter}a');
  rerender(<PlayerSearch name="may" onSearch={search} />);
  expect(field()).toHaveValue('maya');
  rerender(<PlayerSearch name="bo" onSearch={search} />);
  expect(field()).toHaveValue('bo');
});

it('takes the focus at a slash, with what stands in it selected', async () => {
  render(<PlayerSearch name="maya" onSearch={vi.fn()} />);
  await userEvent.keyboard('/');
  expect(field()).toHaveFocus();
  expect(field()).toHaveValue('maya');
  await userEvent.keyboard('bo');
  expect(field()).toHaveValue('bo');
});
