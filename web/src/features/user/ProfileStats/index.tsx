import ChevronRight from 'lucide-react/icons/chevron-right';
import { t } from '@/lib/words/profile';
import { FigureStrip } from '@/ui/FigureStrip';
import { Icon } from '@/ui/Icon';
import { Link } from '@/ui/Link';
import { VisuallyHidden } from '@/ui/VisuallyHidden';
import { useProfileStats } from './logic';
import type { ProfileStatsProps } from './props';
import style from './style.module.css';

/** The figures that a player has said. A press anywhere on them leads to more. */
export function ProfileStats(props: ProfileStatsProps) {
  const figures = useProfileStats(props);
  const { moreHref } = props;
  if (figures.length === 0) return null;
  return (
    <div className={style.stats}>
      <FigureStrip label={t('stats.title')} figures={figures} />
      {moreHref && (
        <Link look="bare" href={moreHref} className={style.more}>
          <VisuallyHidden>{t('stats.more')}</VisuallyHidden>
          <Icon of={ChevronRight} size={18} />
        </Link>
      )}
    </div>
  );
}
