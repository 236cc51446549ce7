import type { ChangeEvent } from 'react';
import type { RangeSliderProps } from './props';

/** The two thumbs may meet but not pass each other. */
export function useRangeSlider({ value: [low, high], min, max, onChange }: RangeSliderProps) {
  const share = (value: number) => `${((value - min) / (max - min)) * 100}%`;
  return {
    track: { ['--from' as string]: share(low), ['--to' as string]: share(high) },
    // With both thumbs at the far end only the lower one can still move: it must lie on top.
    isLowOnTop: low > (min + max) / 2,
    low: (event: ChangeEvent<HTMLInputElement>) =>
      onChange([Math.min(event.target.valueAsNumber, high), high]),
    high: (event: ChangeEvent<HTMLInputElement>) =>
      onChange([low, Math.max(event.target.valueAsNumber, low)]),
  };
}
