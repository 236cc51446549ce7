import type { Profile } from '@/features/user/api';

export interface ProfilePicturesProps {
  profile: Profile;
}
