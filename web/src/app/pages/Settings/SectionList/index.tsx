import ChevronRight from 'lucide-react/icons/chevron-right';
import { LogOutButton } from '@/features/identity/LogOutButton';
import { paths } from '@/lib/paths';
import { t } from '@/lib/words/settings';
import { Icon } from '@/ui/Icon';
import { Link } from '@/ui/Link';
import { useSectionList } from './logic';
import type { SectionListProps } from './props';
import style from './style.module.css';

export function SectionList({ current }: SectionListProps) {
  const { golfer, sections } = useSectionList();
  return (
    <div className={style.side}>
      <nav className={style.list} aria-label={t('settings.title')}>
        {sections.map(({ name, icon }) => (
          <Link
            key={name}
            href={paths.settings(name)}
            look="bare"
            className={style.entry}
            aria-current={name === current ? 'page' : undefined}
          >
            <Icon of={icon} />
            <span className={style.label}>{t(`settings.${name}`)}</span>
            {!current && <Icon of={ChevronRight} size={18} />}
          </Link>
        ))}
      </nav>
      {golfer && <LogOutButton />}
      <p>
        <Link href={paths.credits()}>{t('settings.credits')}</Link>
      </p>
    </div>
  );
}
