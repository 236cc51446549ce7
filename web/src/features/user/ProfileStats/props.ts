import type { Profile } from '../api';

export interface ProfileStatsProps {
  profile: Profile;
  /** Where there is more of them. */
  moreHref?: string;
}
