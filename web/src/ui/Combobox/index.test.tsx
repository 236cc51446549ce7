import { render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import { Combobox } from '.';

const places = [
  { key: 'a', label: 'Austin, TX' },
  { key: 'b', label: 'Aurora, CO' },
];

function Sample({ onPick }: { onPick: (option: { label: string }) => void }) {
  const [text, setText] = useState('');
  const fits = places.filter((place) => place.label.toLowerCase().startsWith(text.toLowerCase()));
  return <Combobox label="Place" text={text} onText={setText} options={fits} onPick={onPick} />;
}

it('opens as one types and picks with the keyboard', async () => {
  const pick = vi.fn();
  render(<Sample onPick={pick} />);
  const field = screen.getByRole('combobox', { name: 'Place' });
  expect(field).toHaveAttribute('aria-expanded', 'false');
  await userEvent.type(field, 'au');
  expect(screen.getAllByRole('option')).toHaveLength(2);
  expect(screen.getByRole('status')).toHaveTextContent('2 suggestions');
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  expect(screen.getByRole('option', { name: 'Aurora, CO' })).toHaveAttribute('aria-selected', 'true');
  await userEvent.keyboard('{Enter}');
  expect(pick).toHaveBeenCalledWith(places[1]);
  expect(field).toHaveAttribute('aria-expanded', 'false');
});

it('picks with a press', async () => {
  const pick = vi.fn();
  render(<Sample onPick={pick} />);
  await userEvent.type(screen.getByRole('combobox'), 'aus');
  await userEvent.click(screen.getByRole('option', { name: 'Austin, TX' }));
  expect(pick).toHaveBeenCalledWith(places[0]);
});

it('closes on Escape and keeps the text', async () => {
  render(<Sample onPick={() => {}} />);
  const field = screen.getByRole('combobox');
  await userEvent.type(field, 'au{Escape}');
  expect(field).toHaveAttribute('aria-expanded', 'false');
  expect(field).toHaveValue('au');
});
