export interface RangeSliderProps {
  label: string;
  value: readonly [low: number, high: number];
  min: number;
  max: number;
  step?: number;
  onChange: (value: [low: number, high: number]) => void;
  format?: (value: number) => string;
}
