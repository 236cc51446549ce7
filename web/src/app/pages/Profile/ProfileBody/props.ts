import type { Profile } from '@/features/user/api';

export interface ProfileBodyProps {
  profile: Profile;
  /** How many of its parts are drawn by now. */
  parts: number;
}
