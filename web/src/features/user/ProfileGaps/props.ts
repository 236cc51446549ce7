import type { OwnProfile } from '../api';

export interface ProfileGapsProps {
  profile: OwnProfile;
}
