import { duration, handicap, years } from '@/lib/units';
import { t } from '@/lib/words/profile';
import type { FigureProps } from '@/ui/Figure/props';
import type { ProfileStatsProps } from './props';

/** The figures that the player has said, and none that stand for nothing. */
export function useProfileStats({ profile }: ProfileStatsProps): FigureProps[] {
  const figures: FigureProps[] = [];
  if (typeof profile.handicap === 'number')
    figures.push({ label: t('stats.handicap'), value: handicap(profile.handicap) });
  if (profile.age) figures.push({ label: t('stats.age'), value: years(profile.age) });
  if (profile.round_time) figures.push({ label: t('stats.round'), value: duration(profile.round_time) });
  return figures;
}
