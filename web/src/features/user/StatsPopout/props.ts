import type { Traits } from '@/lib/traits';
import type { Profile } from '../api';

export interface StatsPopoutProps {
  profile: Profile;
  /** How the reader plays; nothing where that is the same player, or a visitor. */
  mine?: Traits;
  /** Windows of the coming days: those that suit both, or my own free ones. Not told while they are not known. */
  windows?: number;
}
