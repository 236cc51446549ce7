import type { Profile } from '../api';

export interface ProfileStatsProps {
  profile: Profile;
}
