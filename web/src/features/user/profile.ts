import type { Profile } from './api';

/** "Lakewood, CO", where the player has said so. */
export function placeOf(profile: Profile): string | undefined {
  if (profile.audience === 'own') return profile.location?.label;
  return (profile.audience === 'public' ? profile.place : profile.place?.label) ?? undefined;
}

/** Whole miles from me: only between two other people's places, and only for players. */
export function milesTo(profile: Profile): number | undefined {
  return profile.audience === 'full' ? (profile.distance ?? undefined) : undefined;
}
