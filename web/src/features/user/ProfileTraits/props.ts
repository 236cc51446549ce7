import type { Traits } from '@/lib/traits';

export interface ProfileTraitsProps {
  traits: Traits;
  /** How the viewer plays: what is the same comes first, and is marked. */
  mine?: Traits;
}
