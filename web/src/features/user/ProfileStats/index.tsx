import { t } from '@/lib/words/profile';
import { FigureStrip } from '@/ui/FigureStrip';
import { useProfileStats } from './logic';
import type { ProfileStatsProps } from './props';

export function ProfileStats(props: ProfileStatsProps) {
  const figures = useProfileStats(props);
  return figures.length > 0 ? <FigureStrip label={t('stats.title')} figures={figures} /> : null;
}
