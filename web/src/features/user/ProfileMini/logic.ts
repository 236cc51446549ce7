import { useStore } from '@/hooks/useStore';
import { paths } from '@/lib/paths';
import { preferences } from '@/lib/preferences';
import { distance as distanceText, handicap } from '@/lib/units';
import { t } from '@/lib/words';
import type { ProfileMiniProps } from './props';

export function useProfileMini({ player, distance = player.distance }: ProfileMiniProps) {
  const unit = useStore(preferences).distance;
  const away = distance === null || distance === undefined ? undefined : distanceText(distance, unit);
  return {
    href: paths.profile(player.username),
    handicap:
      player.handicap === null || player.handicap === undefined ? undefined : handicap(player.handicap),
    /** "Arvada, CO · 6 mi", as much of it as is known. */
    where:
      player.place && away
        ? t('mini.where', { place: player.place, distance: away })
        : (away ?? player.place),
  };
}
