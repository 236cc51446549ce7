import { act, fireEvent, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { dismissToast, toast } from '@/lib/toasts';
import { Toast } from '.';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  act(() => dismissToast());
  vi.useRealTimers();
});

it('speaks, and leaves after six seconds', () => {
  render(<Toast />);
  act(() => toast('Saved'));
  expect(screen.getByRole('status')).toHaveTextContent('Saved');
  act(() => void vi.advanceTimersByTime(6_000));
  expect(screen.queryByText('Saved')).not.toBeInTheDocument();
});

it('stays while a pointer rests on it', async () => {
  render(<Toast />);
  act(() => toast('Saved'));
  await userEvent.setup({ delay: null }).hover(screen.getByText('Saved'));
  act(() => void vi.advanceTimersByTime(20_000));
  expect(screen.getByText('Saved')).toBeVisible();
});

it('runs its action and goes', () => {
  const run = vi.fn();
  render(<Toast />);
  act(() => toast('Card dismissed', { action: { label: 'Undo', run } }));
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(run).toHaveBeenCalledOnce();
  expect(screen.queryByText('Card dismissed')).not.toBeInTheDocument();
});

it('does not repeat what was announced elsewhere', () => {
  render(<Toast />);
  act(() => toast('Morning, Sat 28 added', { announce: false }));
  expect(screen.getByText('Morning, Sat 28 added')).toBeVisible();
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
});

it('comes to the front with a dialog, behind which nothing could be pressed', async () => {
  vi.useRealTimers();
  const { container } = render(
    <>
      <Toast />
      <dialog />
    </>,
  );
  const dialog = container.querySelector('dialog');
  dialog?.showModal();
  await vi.waitFor(() => expect(dialog).toContainElement(screen.getByRole('region', { name: 'Notices' })));
  act(() => toast('Picture removed'));
  expect(dialog).toHaveTextContent('Picture removed');
  dialog?.close();
  await vi.waitFor(() => expect(dialog).toBeEmptyDOMElement());
  expect(screen.getByText('Picture removed')).toBeVisible();
});

it('stands on the bar with the main button', () => {
  const at = (top: number) => {
    const bar = document.body.appendChild(document.createElement('footer'));
    bar.getBoundingClientRect = () => new DOMRect(0, top, 390, window.innerHeight - top);
    return bar;
  };
  const bars = [at(window.innerHeight - 84), at(window.innerHeight + 300)];
  render(<Toast />);
  act(() => toast('Saved'));
  expect(screen.getByRole('region', { name: 'Notices' })).toHaveStyle({ '--foot': '84px' });
  for (const bar of bars) bar.remove();
  act(() => toast('Saved again'));
  expect(screen.getByRole('region', { name: 'Notices' })).toHaveStyle({ '--foot': '0px' });
});
