import { fireEvent, render, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Answer } from '@/const/windows';
import { usePaintHistory } from '@/hooks/usePaintHistory';
import type { Replies } from '@/lib/week';
import { WeekGrid } from '.';
import type { WeekGridProps } from './props';

const DAYS = [
  '2026-11-23',
  '2026-11-24',
  '2026-11-25',
  '2026-11-26',
  '2026-11-27',
  '2026-11-28',
  '2026-11-29',
];
const CELL = 50;

interface SampleProps {
  replies?: Replies;
  openFrom?: string;
  first?: Answer;
  marks?: WeekGridProps['marks'];
}

function Sample({ replies = {}, openFrom = '2026-11-23', first = 'free', marks }: SampleProps) {
  const history = usePaintHistory(replies);
  const [brush, setBrush] = useState(first);
  return (
    <>
      <WeekGrid
        label="Nov 23 – 29"
        days={DAYS}
        today="2026-11-23"
        openFrom={openFrom}
        replies={history.replies}
        marks={marks}
        brush={brush}
        onBrush={setBrush}
        onPaint={history.paint}
        onUndo={history.undo}
      />
      <p>Brush: {brush}</p>
    </>
  );
}

/** Cells stand on a board of 50 px squares; row and column 0 begin at the corner. */
beforeEach(() => {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    const { row = '0', column = '0' } = this instanceof HTMLElement ? this.dataset : {};
    return new DOMRect(Number(column) * CELL, Number(row) * CELL, CELL, CELL);
  });
});

const cell = (name: string) => screen.getByRole('gridcell', { name: new RegExp(`^${name}`) });
const point = (row: number, column: number) => ({ clientX: column * CELL + 25, clientY: row * CELL + 25 });
const chosen = () =>
  screen
    .getAllByRole('gridcell', { selected: true })
    .map((entry) => entry.getAttribute('aria-label'))
    .join(' | ');
const noneChosen = () => expect(screen.queryAllByRole('gridcell', { selected: true })).toHaveLength(0);
const said = () => screen.getByRole('status');

type Move = readonly [row: number, column: number];

/** Presses at the first place, moves through the others, lets go at the last. */
function drag(
  pointerType: 'touch' | 'mouse',
  [start, ...moves]: readonly [Move, ...Move[]],
  end = 'pointerUp',
) {
  const shared = { pointerId: 1, pointerType, button: 0, bubbles: true };
  const grid = screen.getByRole('grid');
  const from = within(grid).getAllByRole('gridcell')[start[0] * 7 + start[1]];
  if (!from) throw new Error('no such cell');
  fireEvent.pointerDown(from, { ...shared, ...point(...start) });
  for (const move of moves) fireEvent.pointerMove(grid, { ...shared, ...point(...move) });
  if (end === 'pointerUp') fireEvent.pointerUp(grid, { ...shared, ...point(...(moves.at(-1) ?? start)) });
  if (end === 'pointerCancel') fireEvent.pointerCancel(grid, shared);
}

describe('with a finger', () => {
  it('a tap lays the brush, and a second tap takes it off', () => {
    render(<Sample />);
    drag('touch', [[0, 5]]);
    expect(chosen()).toBe('Sat 28, Morning, free');
    expect(said()).toHaveTextContent('Morning, Sat 28 added');
    drag('touch', [[0, 5]]);
    noneChosen();
    expect(said()).toHaveTextContent('Morning, Sat 28 cleared');
  });

  it('sliding sideways paints one row, however far it strays from it', () => {
    render(<Sample />);
    drag('touch', [
      [2, 3],
      [1, 4],
      [0, 6],
    ]);
    expect(chosen()).toBe(
      'Thu 26, Twilight, free | Fri 27, Twilight, free | Sat 28, Twilight, free | Sun 29, Twilight, free',
    );
    expect(said()).toHaveTextContent('Twilight, Thu to Sun added');
  });

  it('the first cell decides: beginning on a painted one wipes', () => {
    render(<Sample replies={{ '2026-11-23/morning': 'free', '2026-11-25/morning': 'free' }} />);
    drag('touch', [
      [0, 0],
      [0, 3],
    ]);
    noneChosen();
  });

  it('going back along the row leaves out what was passed', () => {
    render(<Sample />);
    drag('touch', [
      [0, 0],
      [0, 6],
      [0, 1],
    ]);
    expect(screen.getAllByRole('gridcell', { selected: true })).toHaveLength(2);
  });

  it('moving up or down paints nothing', () => {
    render(<Sample />);
    drag('touch', [
      [0, 2],
      [2, 2],
    ]);
    noneChosen();
    expect(said().textContent).toBe('');
  });

  it('rolls back when the browser takes the gesture for a scroll', () => {
    render(<Sample />);
    drag(
      'touch',
      [
        [0, 0],
        [0, 3],
      ],
      'none',
    );
    expect(screen.getAllByRole('gridcell', { selected: true })).toHaveLength(4);
    fireEvent.pointerCancel(screen.getByRole('grid'), { pointerId: 1 });
    noneChosen();
  });

  it('drops everything when a second finger comes down', () => {
    render(<Sample />);
    drag('touch', [[0, 0]], 'none');
    fireEvent.pointerDown(cell('Tue 24, Morning'), { pointerId: 2, pointerType: 'touch', button: 0 });
    fireEvent.pointerUp(screen.getByRole('grid'), { pointerId: 1 });
    noneChosen();
  });
});

it('keeps the click of a tap from what comes up under the finger, and no other', () => {
  const pressed = vi.fn();
  render(
    <>
      <Sample />
      <button type="button" onClick={pressed}>
        Undo
      </button>
    </>,
  );
  const button = screen.getByRole('button', { name: 'Undo' });
  drag('touch', [[0, 0]]);
  fireEvent.click(button, { detail: 1 });
  expect(pressed).not.toHaveBeenCalled();
  drag('touch', [[0, 1]]);
  fireEvent.pointerDown(button, { pointerId: 2, pointerType: 'touch' });
  fireEvent.click(button, { detail: 1 });
  expect(pressed).toHaveBeenCalledOnce();
});

describe('with a mouse', () => {
  it('paints a rectangle', () => {
    render(<Sample />);
    drag('mouse', [
      [0, 5],
      [1, 6],
    ]);
    expect(chosen()).toBe(
      'Sat 28, Morning, free | Sun 29, Morning, free | Sat 28, Midday, free | Sun 29, Midday, free',
    );
    expect(said()).toHaveTextContent('Morning to Midday, Sat to Sun added');
  });

  it('does nothing with the other buttons', () => {
    render(<Sample />);
    fireEvent.pointerDown(cell('Mon 23, Morning'), { pointerId: 1, pointerType: 'mouse', button: 2 });
    fireEvent.pointerUp(screen.getByRole('grid'), { pointerId: 1 });
    noneChosen();
  });
});

describe('with the keyboard', () => {
  const start = async () => {
    await userEvent.tab();
    expect(cell('Mon 23, Morning')).toHaveFocus();
  };

  it('is one stop, with arrows, Home and End inside', async () => {
    render(<Sample />);
    await start();
    await userEvent.keyboard('{ArrowRight}{ArrowDown}');
    expect(cell('Tue 24, Midday')).toHaveFocus();
    await userEvent.keyboard('{End}');
    expect(cell('Sun 29, Midday')).toHaveFocus();
    await userEvent.keyboard('{Home}');
    expect(cell('Mon 23, Midday')).toHaveFocus();
    await userEvent.keyboard('{ArrowLeft}');
    expect(screen.getByRole('button', { name: 'Midday' })).toHaveFocus();
    await userEvent.tab();
    expect(document.body).toHaveFocus();
  });

  it('Space lays the brush and goes round on a painted cell', async () => {
    render(<Sample />);
    await start();
    for (const answer of ['free', 'maybe', 'no', 'not set']) {
      await userEvent.keyboard(' ');
      expect(cell('Mon 23, Morning')).toHaveAccessibleName(`Mon 23, Morning, ${answer}`);
    }
  });

  it('Shift and an arrow go on painting', async () => {
    render(<Sample />);
    await start();
    await userEvent.keyboard(' {Shift>}{ArrowRight}{ArrowRight}{/Shift}');
    expect(chosen()).toBe('Mon 23, Morning, free | Tue 24, Morning, free | Wed 25, Morning, free');
  });

  it('Shift and an arrow from an empty cell paint that cell too', async () => {
    render(<Sample first="maybe" />);
    await start();
    await userEvent.keyboard('{Shift>}{ArrowDown}{/Shift}');
    expect(chosen()).toBe('Mon 23, Morning, maybe | Mon 23, Midday, maybe');
  });

  it('Ctrl+Z takes back one stroke at a time', async () => {
    render(<Sample />);
    await start();
    await userEvent.keyboard(' {ArrowRight} ');
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(chosen()).toBe('Mon 23, Morning, free');
    expect(said()).toHaveTextContent('Undone');
    await userEvent.keyboard('{Control>}z{/Control}');
    noneChosen();
  });

  it('1, 2 and 3 choose the brush', async () => {
    render(<Sample />);
    await start();
    await userEvent.keyboard('2');
    expect(screen.getByText('Brush: maybe')).toBeVisible();
    await userEvent.keyboard(' {ArrowRight}3 ');
    expect(chosen()).toBe('Mon 23, Morning, maybe | Tue 24, Morning, no');
  });

  it('C copies the week and V pastes it, as one stroke', async () => {
    const { unmount } = render(
      <Sample replies={{ '2026-11-28/morning': 'free', '2026-11-29/twilight': 'maybe' }} />,
    );
    await start();
    await userEvent.keyboard('c');
    expect(said()).toHaveTextContent('Week copied');
    unmount();
    render(<Sample replies={{ '2026-11-23/midday': 'no' }} />);
    await start();
    await userEvent.keyboard('v');
    expect(chosen()).toBe('Sat 28, Morning, free | Sun 29, Twilight, maybe');
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(chosen()).toBe('Mon 23, Midday, no');
  });
});

describe('headers', () => {
  it('a day header is the whole day', async () => {
    render(<Sample replies={{ '2026-11-28/midday': 'free' }} />);
    await userEvent.click(screen.getByRole('button', { name: 'Sat 28' }));
    expect(chosen()).toBe('Sat 28, Morning, free | Sat 28, Midday, free | Sat 28, Twilight, free');
    await userEvent.click(screen.getByRole('button', { name: 'Sat 28' }));
    noneChosen();
    expect(said()).toHaveTextContent('Sat 28, all day cleared');
  });

  it('a row icon is the whole row, without the days that are over', async () => {
    render(<Sample openFrom="2026-11-26" />);
    await userEvent.click(screen.getByRole('button', { name: 'Twilight' }));
    expect(screen.getAllByRole('gridcell', { selected: true })).toHaveLength(4);
    expect(said()).toHaveTextContent('Twilight, Thu to Sun added');
  });
});

describe('what is over', () => {
  it('cannot be painted nor reached', async () => {
    render(<Sample openFrom="2026-11-25" />);
    drag('touch', [[0, 0]]);
    drag('mouse', [
      [0, 2],
      [0, 0],
    ]);
    expect(chosen()).toBe('Wed 25, Morning, free');
    await userEvent.tab();
    await userEvent.keyboard('{Home}');
    expect(cell('Wed 25, Morning')).toHaveFocus();
    expect(cell('Mon 23, Morning')).toHaveAttribute('aria-disabled', 'true');
  });
});

it('says what else is known about a cell', () => {
  render(
    <Sample marks={{ '2026-11-28/morning': { round: 'Round with Maya', rain: 'Rain beyond your limit' } }} />,
  );
  expect(cell('Sat 28, Morning')).toHaveAccessibleName(
    'Sat 28, Morning, not set. Round with Maya. Rain beyond your limit',
  );
});

it('answers the press of a screen reader, which has no pointer', () => {
  render(<Sample />);
  fireEvent.click(cell('Mon 23, Midday'), { detail: 0 });
  expect(chosen()).toBe('Mon 23, Midday, free');
});
