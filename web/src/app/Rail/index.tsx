import LogIn from 'lucide-react/icons/log-in';
import Settings from 'lucide-react/icons/settings';
import Zap from 'lucide-react/icons/zap';
import { paths } from '@/lib/paths';
import { t } from '@/lib/words';
import { Avatar } from '@/ui/Avatar';
import { Button } from '@/ui/Button';
import { Icon } from '@/ui/Icon';
import { IconButton } from '@/ui/IconButton';
import { Link } from '@/ui/Link';
import { WordMark } from '@/ui/WordMark';
import { useRail } from './logic';
import style from './style.module.css';

export function Rail() {
  const { entries, golfer, rtg } = useRail();
  return (
    <nav className={style.rail} aria-label={t('nav.main')}>
      <Link href={paths.home()} look="bare" className={style.mark}>
        <WordMark />
      </Link>
      {entries.map((entry) => (
        <Link
          key={entry.name}
          href={entry.href}
          look="bare"
          className={style.entry}
          aria-current={entry.isCurrent ? 'page' : undefined}
          onClick={entry.press}
        >
          <Icon of={entry.icon} size={21} weight={2.1} />
          <span className={style.label}>{entry.label}</span>
        </Link>
      ))}
      <div className={style.foot}>
        {golfer && (
          <Button look="optic" icon={Zap} href={rtg} isWide>
            {t('nav.rtg')}
          </Button>
        )}
        {golfer ? (
          <div className={style.you}>
            <Link href={paths.profile(golfer.username)} look="bare" className={style.name}>
              <Avatar of={golfer.key} name={golfer.alias} photo={golfer.avatar} size={32} />
              {golfer.alias}
            </Link>
            <IconButton label={t('nav.settings')} icon={Settings} href={paths.settings()} />
          </div>
        ) : (
          <Button look="plain" icon={LogIn} href={paths.login()} isWide>
            {t('nav.login')}
          </Button>
        )}
      </div>
    </nav>
  );
}
