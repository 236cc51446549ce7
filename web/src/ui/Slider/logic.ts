import { type ChangeEvent, type MouseEvent, useId } from 'react';
import { clamp } from '@/utils/clamp';
import type { SliderProps } from './props';

export function useSlider({
  id,
  value,
  min,
  max,
  step = 1,
  onChange,
  format = String,
  isUnset,
}: SliderProps) {
  const made = useId();
  // Tenths add up to more than they are: counted in steps they don't.
  const steps = (count: number) => Math.round((count / step) * 1e6) / 1e6;
  const nudge = (by: 1 | -1) => () => {
    const next = clamp((steps(value) + by) * step, min, max);
    if (next !== value) onChange(Number(next.toFixed(6)));
  };
  return {
    id: id ?? made,
    text: format(value),
    share: ((value - min) / (max - min)) * 100,
    canLess: value > min,
    canMore: value < max,
    less: nudge(-1),
    more: nudge(1),
    change: (event: ChangeEvent<HTMLInputElement>) => onChange(event.target.valueAsNumber),
    /** A press on the very place where the thumb waits changes nothing for the browser, but means that value. */
    press(event: MouseEvent<HTMLInputElement>) {
      if (isUnset) onChange(event.currentTarget.valueAsNumber);
    },
  };
}
