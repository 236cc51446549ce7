import { render, screen } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { found } from '../../../../mocks/search';
import type { FoundPlayer } from '../search';
import { MatchReasons } from '.';

const at = (date: string, counts: 'full' | 'half' = 'full') => ({ date, window: 'morning' as const, counts });

function show(more: Partial<FoundPlayer>, traits: FoundPlayer['player']['traits'] = [], windows?: string) {
  return render(<MatchReasons found={found('Bo', more, { traits })} filters={{ windows }} />);
}

it('tells the windows that suit both, the first three by name', () => {
  show({ shared: [at('2026-11-28'), at('2026-11-29', 'half'), at('2026-11-30'), at('2026-12-01')] });
  expect(screen.getByText('Both free 4 times')).toBeVisible();
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    'Sat 28, Morning',
    'Sun 29, Morning, maybe',
    'Mon 30, Morning',
    'and 1 more',
  ]);
});

it('tells who asked for certain windows which of those suit', () => {
  show({ shared: [at('2026-11-28')] }, [], '2026-11-28:morning');
  expect(screen.getByText('Free in one of your windows')).toBeVisible();
});

it('tells how alike both play before how else the other does', () => {
  show(
    {
      alike: [
        { name: 'mobility', value: 'walk' },
        { name: 'lefty', value: 'false' },
      ],
    },
    [
      { name: 'mobility', value: 'walk' },
      { name: 'mood', value: 'serious' },
    ],
  );
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    'Walks, like you',
    'Serious',
  ]);
});

it('is not there where there is nothing to tell', () => {
  const { container } = show({});
  expect(container).toBeEmptyDOMElement();
});
