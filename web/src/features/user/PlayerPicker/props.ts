import type { Mate } from '../company';

export interface PlayerPickerProps {
  mates: readonly Mate[];
  /** How many there may be. */
  most: number;
  onAdd: (key: string) => void;
  onRemove: (key: string) => void;
}
