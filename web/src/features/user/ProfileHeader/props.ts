import type { ReactNode } from 'react';
import type { Profile } from '../api';
import type { MiniPlayer } from '../search';

export interface ProfileHeaderProps {
  /** As it stands in the address: it names the page while the profile is on its way. */
  username: string;
  profile?: Profile;
  /** What is known of them before the profile is there. */
  known?: MiniPlayer;
  /** It is on its way: its place is held. */
  isPending?: boolean;
  /** On top of the cover: what leads away from here. */
  bar?: ReactNode;
}
