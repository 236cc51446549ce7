import { paths } from '@/lib/paths';
import { t } from '@/lib/words/visitor';
import { Banner } from '@/ui/Banner';
import { Button } from '@/ui/Button';
import { Link } from '@/ui/Link';
import type { JoinBarProps } from './props';
import style from './style.module.css';

/** Stays in sight: what there is for whoever joins, and the way in. */
export function JoinBar({ name, here }: JoinBarProps) {
  return (
    <div data-foot className={style.bar}>
      <Banner
        tone="pine"
        action={
          <Button look="optic" href={paths.join(here)}>
            {t('nav.join')}
          </Button>
        }
      >
        <p>{t('profile.join', { name })}</p>
        <p>
          <Link look="bare" className={style.login} href={paths.login(here)}>
            {t('profile.login')}
          </Link>
        </p>
      </Banner>
    </div>
  );
}
