import type { MiniPlayer } from '../search';

export interface ProfileMiniProps {
  player: MiniPlayer;
  /** Miles from where a search was made; from the viewer if not given. */
  distance?: number | null;
  /** The id of the heading with the name, for what is named by it. */
  titleId?: string;
}
