export interface ProfileCalendarTrayProps {
  /** The player's key, or `me`. */
  player: string;
  name: string;
}
