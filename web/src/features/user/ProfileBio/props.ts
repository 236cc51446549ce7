import type { Profile } from '../api';

export interface ProfileBioProps {
  profile: Pick<Profile, 'gimmick' | 'bio'>;
}
