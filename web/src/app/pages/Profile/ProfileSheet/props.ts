import type { Profile } from '@/features/user/api';
import type { Show } from '@/lib/paths';

export interface ProfileSheetProps {
  profile: Profile;
  /** What the address asks for. */
  show: Show | undefined;
  onClose: () => void;
}
