import { act, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import { Sheet } from '.';

function Sample() {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Filters
      </button>
      <Sheet title="Filters" isOpen={isOpen} onClose={() => setOpen(false)}>
        <input aria-label="Town" />
      </Sheet>
    </>
  );
}

const open = async () => {
  render(<Sample />);
  await userEvent.click(screen.getByRole('button', { name: 'Filters' }));
  // Its entry in the history is made a moment after it opens.
  await act(() => new Promise((done) => setTimeout(done, 5)));
};

it('is a dialog named by its title, closed by its button', async () => {
  await open();
  expect(screen.getByRole('dialog', { name: 'Filters' })).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Close' }));
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
});

it('closes on Back and keeps what was typed', async () => {
  await open();
  await userEvent.type(screen.getByRole('textbox', { name: 'Town' }), 'Austin');
  await act(async () => {
    window.history.back();
    await new Promise((done) => setTimeout(done, 30));
  });
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Filters' }));
  expect(screen.getByRole('textbox', { name: 'Town' })).toHaveValue('Austin');
});

it('is an entry for Back that the router hears nothing of: the page has stayed the same', async () => {
  // The router listens in by replacing the method on this very object.
  const heard = vi.spyOn(window.history, 'pushState');
  await open();
  expect(window.history.state).toHaveProperty('overlay');
  expect(heard).not.toHaveBeenCalled();
});
