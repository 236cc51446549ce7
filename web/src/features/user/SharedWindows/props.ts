import type { FoundPlayer } from '../search';

export interface SharedWindowsProps {
  shared: FoundPlayer['shared'];
  /** Names the list where no sentence before it does. */
  label?: string;
}
