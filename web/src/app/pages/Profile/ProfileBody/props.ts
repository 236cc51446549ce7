import type { Profile } from '@/features/user/api';

export interface ProfileBodyProps {
  profile: Profile;
}
