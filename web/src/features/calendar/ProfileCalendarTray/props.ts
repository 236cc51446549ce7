export interface ProfileCalendarTrayProps {
  /** Whose days; mine if nobody is named. */
  player?: { key: string; name: string };
}
