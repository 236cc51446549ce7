import type { ReactNode } from 'react';
import type { FoundPlayer } from '../search';

export interface PlayerRowsProps {
  /** Nothing while they are on their way. */
  players?: readonly FoundPlayer[];
  /** Why each of them: the windows that suit both if not told otherwise. */
  reasons?: (found: FoundPlayer) => ReactNode;
}
