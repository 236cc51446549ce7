import { useDestinations } from '@/app/destinations';
import { t } from '@/lib/words';
import { Icon } from '@/ui/Icon';
import { Link } from '@/ui/Link';
import style from './style.module.css';

export function TabBar() {
  const tabs = useDestinations(['home', 'find', 'calendar', 'you']);
  return (
    <nav className={style.bar} aria-label={t('nav.main')}>
      {tabs.map((tab) => (
        <Link
          key={tab.name}
          href={tab.href}
          look="bare"
          className={style.tab}
          aria-current={tab.isCurrent ? 'page' : undefined}
          onClick={tab.press}
        >
          <span className={style.pill}>
            <Icon of={tab.icon} size={22} weight={2} />
          </span>
          {tab.label}
        </Link>
      ))}
    </nav>
  );
}
