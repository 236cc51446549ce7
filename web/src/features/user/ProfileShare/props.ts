import type { Profile } from '../api';

export interface ProfileShareProps {
  profile: Profile;
}
