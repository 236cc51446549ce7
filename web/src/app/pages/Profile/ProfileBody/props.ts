import type { Profile } from '@/features/user/api';

export type ProfilePart = 'figures' | 'about' | 'days' | 'pictures' | 'aside';

export interface ProfileBodyProps {
  profile: Profile;
  /** Those of its parts that are drawn by now. */
  parts: readonly ProfilePart[];
}
