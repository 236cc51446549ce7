import { render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { choose } from '@/lib/preferences';
import { useShortcuts } from './useShortcuts';

const search = vi.fn();
const home = vi.fn();

function Page({ hasDialog = false }: { hasDialog?: boolean }) {
  useShortcuts({ '/': search, 'g h': home });
  return (
    <>
      <input aria-label="Name" />
      <input type="checkbox" aria-label="Lefty" />
      <button type="button" onKeyDown={(event) => event.key === '/' && event.preventDefault()}>
        Own keys
      </button>
      {hasDialog && <dialog open>Filters</dialog>}
    </>
  );
}

beforeEach(() => {
  search.mockClear();
  home.mockClear();
});
afterEach(() => {
  choose({ shortcuts: true });
});

it('hears a key, and one that follows another', async () => {
  render(<Page />);
  await userEvent.keyboard('/');
  expect(search).toHaveBeenCalledOnce();
  await userEvent.keyboard('gh');
  expect(home).toHaveBeenCalledOnce();
});

it('hears what is pressed on a switch, where nothing can be typed', async () => {
  render(<Page />);
  await userEvent.click(screen.getByLabelText('Lefty'));
  await userEvent.keyboard('/');
  expect(search).toHaveBeenCalledOnce();
});

it('hears a pair only in its order, with nothing between', async () => {
  render(<Page />);
  await userEvent.keyboard('hgxh');
  expect(home).not.toHaveBeenCalled();
});

it('forgets the first key of a pair in time', async () => {
  const now = vi.spyOn(performance, 'now');
  render(<Page />);
  now.mockReturnValue(1_000);
  await userEvent.keyboard('g');
  now.mockReturnValue(2_500);
  await userEvent.keyboard('h');
  expect(home).not.toHaveBeenCalled();
});

it('leaves alone what is typed, what is a command, and what a component takes', async () => {
  render(<Page />);
  await userEvent.type(screen.getByLabelText('Name'), '/gh');
  expect(screen.getByLabelText('Name')).toHaveValue('/gh');
  await userEvent.click(screen.getByRole('button'));
  await userEvent.keyboard('/{Control>}/{/Control}{Alt>}/{/Alt}{Meta>}/{/Meta}');
  await userEvent.keyboard('g{Control>}h{/Control}');
  expect(search).not.toHaveBeenCalled();
  expect(home).not.toHaveBeenCalled();
});

it('rests behind a dialog', async () => {
  render(<Page hasDialog />);
  await userEvent.keyboard('/gh');
  expect(search).not.toHaveBeenCalled();
  expect(home).not.toHaveBeenCalled();
});

it('can be turned off', async () => {
  render(<Page />);
  choose({ shortcuts: false });
  await userEvent.keyboard('/gh');
  expect(search).not.toHaveBeenCalled();
  expect(home).not.toHaveBeenCalled();
});
