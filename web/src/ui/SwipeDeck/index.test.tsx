import { fireEvent, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { beforeEach, expect, it, vi } from 'vitest';
import { SwipeDeck } from '.';

const ITEMS = ['Ann', 'Bo', 'Cy', 'Dee'].map((name) => ({ key: name, name }));
const opened = vi.fn();

function Sample() {
  const [at, setAt] = useState(0);
  return (
    <SwipeDeck
      label="Players"
      items={ITEMS}
      at={at}
      total={ITEMS.length}
      render={({ name }, titleId) => (
        <h2 id={titleId}>
          <a href={`#${name}`} onClick={() => opened(`link ${name}`)}>
            {name}
          </a>
        </h2>
      )}
      end={<p>That is all</p>}
      onNext={() => setAt(at + 1)}
      onBack={() => setAt(at - 1)}
      onOpen={({ name }) => opened(name)}
    />
  );
}

const top = () => document.querySelector('article[aria-current="true"]') as HTMLElement;
const named = () => top().textContent;
const button = (name: string) => screen.getByRole('button', { name });

/** Draws the top card aside, in milliseconds and pixels. */
function draw(dx: number, ms = 1_000, last = fireEvent.pointerUp) {
  const at = (clientX: number, timeStamp: number) => {
    const event = { pointerId: 1, button: 0, clientX, clientY: 0 };
    vi.spyOn(Event.prototype, 'timeStamp', 'get').mockReturnValue(timeStamp);
    return event;
  };
  const card = top();
  fireEvent.pointerDown(card, at(200, 10));
  fireEvent.pointerMove(card, at(200 + dx, 10 + ms));
  last(card, at(200 + dx, 10 + ms));
  fireEvent.click(card.querySelector('a') ?? card);
}

beforeEach(() => {
  opened.mockReset();
  vi.spyOn(HTMLElement.prototype, 'offsetWidth', 'get').mockReturnValue(300);
});

it('shows who lies on top, names the place, and leaves the cards below alone', () => {
  render(<Sample />);
  expect(named()).toBe('Ann');
  expect(screen.getByRole('status')).toHaveTextContent('Ann, 1 of 4');
  expect(document.querySelectorAll('article')).toHaveLength(3);
  expect(document.querySelectorAll('article[inert]')).toHaveLength(2);
  expect(button('Back')).toBeDisabled();
});

it('goes on, back and to the profile by buttons', async () => {
  render(<Sample />);
  await userEvent.click(button('Next'));
  expect(named()).toBe('Bo');
  expect(screen.getByRole('status')).toHaveTextContent('Bo, 2 of 4');
  await userEvent.click(button('Open profile'));
  expect(opened).toHaveBeenCalledExactlyOnceWith('Bo');
  await userEvent.click(button('Back'));
  expect(named()).toBe('Ann');
});

it('goes on, back and to the profile by keys', async () => {
  render(<Sample />);
  await userEvent.keyboard('{ArrowRight}{ArrowRight}');
  expect(named()).toBe('Cy');
  await userEvent.keyboard('u');
  expect(named()).toBe('Bo');
  await userEvent.keyboard('{ArrowLeft}');
  expect(named()).toBe('Ann');
  await userEvent.keyboard('{Enter}');
  expect(opened).toHaveBeenCalledExactlyOnceWith('Ann');
});

it('keeps the focus on the card that lies on top', async () => {
  render(<Sample />);
  top().querySelector('a')?.focus();
  await userEvent.keyboard('{ArrowRight}');
  expect(named()).toBe('Bo');
  expect(top().querySelector('a')).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  expect(opened).toHaveBeenCalledExactlyOnceWith('link Bo');
});

it.each([
  ['drawn over a third of its width', 100, 1_000],
  ['drawn to the other side', -100, 1_000],
  ['flicked', -60, 80],
])('goes on when the card is %s, and does not follow the link under the finger', (_, dx, ms) => {
  render(<Sample />);
  draw(dx, ms);
  expect(named()).toBe('Bo');
  expect(opened).not.toHaveBeenCalled();
});

it.each([
  ['let go too early', 90, 1_000, fireEvent.pointerUp],
  ['flicked by a hair', 30, 10, fireEvent.pointerUp],
  ['taken over by a scroll', 200, 1_000, fireEvent.pointerCancel],
])('puts the card back when it is %s', (_, dx, ms, last) => {
  render(<Sample />);
  draw(dx, ms, last);
  expect(named()).toBe('Ann');
  expect(top().style.getPropertyValue('--dx')).toBe('0px');
});

it.each([
  ['keeps a slide to the side from the browser', 30, 4, true],
  ['leaves one up and down to it', 12, 40, false],
])('%s', (_, dx, dy, isKept) => {
  render(<Sample />);
  const [pointer, card] = [{ pointerId: 1, button: 0 }, top()];
  fireEvent.pointerDown(card, { ...pointer, clientX: 200, clientY: 200 });
  fireEvent.pointerMove(card, { ...pointer, clientX: 200 + dx, clientY: 200 + dy });
  expect(fireEvent.touchMove(card)).toBe(!isKept);
  fireEvent.pointerUp(card, pointer);
  expect(fireEvent.touchMove(card)).toBe(true);
});

it('follows the link of a card that is pressed and not drawn', () => {
  render(<Sample />);
  draw(3);
  expect(named()).toBe('Ann');
  expect(opened).toHaveBeenCalledExactlyOnceWith('link Ann');
});

it('ends with what is behind the last card, and leads back from there', async () => {
  render(<Sample />);
  await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}');
  expect(screen.getByText('That is all')).toBeVisible();
  expect(screen.getByRole('status')).toHaveTextContent('That was the last card.');
  expect(button('Next')).toBeDisabled();
  expect(button('Open profile')).toBeDisabled();
  await userEvent.click(button('Back'));
  expect(named()).toBe('Dee');
});
