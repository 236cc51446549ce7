import ChevronRight from 'lucide-react/icons/chevron-right';
import { t } from '@/lib/words/profile';
import { Card } from '@/ui/Card';
import { Icon } from '@/ui/Icon';
import { Link } from '@/ui/Link';
import { useProfileGaps } from './logic';
import type { ProfileGapsProps } from './props';
import style from './style.module.css';

/** What my profile is still silent about, each with the way to say it. */
export function ProfileGaps(props: ProfileGapsProps) {
  const gaps = useProfileGaps(props);
  if (gaps.length === 0) return null;
  return (
    <Card as="section" look="bare" aria-labelledby="gaps">
      <h2 id="gaps" className={style.title}>
        {t('gaps.title')}
      </h2>
      <ul>
        {gaps.map(({ card, icon, title, why, href }) => (
          <li key={card} className={style.gap}>
            <Link href={href} look="bare" className={style.link}>
              <span className={style.icon}>
                <Icon of={icon} />
              </span>
              <span className={style.text}>
                <b className={style.what}>{title}</b>
                <span className={style.why}>{why}</span>
              </span>
              <Icon of={ChevronRight} className={style.more} />
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}
