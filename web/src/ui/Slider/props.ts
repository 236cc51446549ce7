export interface SliderProps {
  label: string;
  value: number;
  min: number;
  max: number;
  step?: number;
  onChange: (value: number) => void;
  /** How the value is written, on screen and for assistive technology. */
  format?: (value: number) => string;
  /** What the two ends mean. */
  ends?: readonly [low: string, high: string];
}
