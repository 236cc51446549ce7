import ChevronRight from 'lucide-react/icons/chevron-right';
import { Card } from '@/ui/Card';
import { Icon } from '@/ui/Icon';
import { IconDisc } from '@/ui/IconDisc';
import { Link } from '@/ui/Link';
import { useProfileGaps } from './logic';
import type { ProfileGapsProps } from './props';
import style from './style.module.css';

/** How far my profile is, and what it is still silent about, each with the way to say it. */
export function ProfileGaps(props: ProfileGapsProps) {
  const { isWhole, percent, title, gaps } = useProfileGaps(props);
  if (isWhole) return null;
  return (
    <Card as="section" look="bare" aria-labelledby="gaps">
      <header className={style.head}>
        <h2 id="gaps" className={style.title}>
          {title}
        </h2>
        <progress className={style.bar} value={percent} max={100} aria-labelledby="gaps" />
      </header>
      <ul>
        {gaps.map(({ card, icon, title: what, why, href }) => (
          <li key={card} className={style.gap}>
            <Link href={href} look="bare" className={style.link}>
              <IconDisc of={icon} />
              <span className={style.text}>
                <b className={style.what}>{what}</b>
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
