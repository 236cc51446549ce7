import type { Profile } from '@/features/user/api';

export interface ProfileAboutProps {
  profile: Profile;
}
