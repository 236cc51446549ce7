export interface SliderProps {
  id?: string;
  label: string;
  /** Where the thumb stands, also while nothing is set. */
  value: number;
  /** Nothing was chosen: the thumb waits at `value`, which `format` need not name. */
  isUnset?: boolean;
  min: number;
  max: number;
  step?: number;
  onChange: (value: number) => void;
  /** How the value is written, on screen and for assistive technology. */
  format?: (value: number) => string;
  /** What the two ends mean. */
  ends?: readonly [low: string, high: string];
  /** Names two buttons that move by one step, where a step is finer than a thumb. */
  nudges?: readonly [less: string, more: string];
}
