import { SideList } from '@/app/SideList';
import { LogOutButton } from '@/features/identity/LogOutButton';
import { paths } from '@/lib/paths';
import { t } from '@/lib/words/settings';
import { Link } from '@/ui/Link';
import { useSectionList } from './logic';
import type { SectionListProps } from './props';
import style from './style.module.css';

export function SectionList(props: SectionListProps) {
  const { golfer, entries } = useSectionList(props);
  return (
    <div className={style.side}>
      <SideList label={t('settings.title')} entries={entries} isBeside={props.current !== undefined} />
      {golfer && <LogOutButton />}
      <p className={style.foot}>
        <Link href={paths.help()}>{t('nav.help')}</Link>
        <Link href={paths.credits()}>{t('settings.credits')}</Link>
      </p>
    </div>
  );
}
