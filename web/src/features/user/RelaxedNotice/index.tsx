import Zap from 'lucide-react/icons/zap';
import { t } from '@/lib/words/find';
import { Button } from '@/ui/Button';
import { Icon } from '@/ui/Icon';
import { useRelaxedNotice } from './logic';
import type { RelaxedNoticeProps } from './props';
import style from './style.module.css';

/** What Ready to go gave up to find somebody, and the ways back. */
export function RelaxedNotice(props: RelaxedNoticeProps) {
  const { relaxed, others, strict } = useRelaxedNotice(props);
  if (relaxed.length === 0) return null;
  return (
    <section className={style.notice} aria-label={t('relaxed.label')}>
      <p className={style.title}>
        <Icon of={Zap} size={18} />
        {t('relaxed.title')}
      </p>
      <ul className={style.list}>
        {relaxed.map(({ filter, text, asked, gain, keep, back }) => (
          <li key={filter} className={style.row}>
            <span className={style.text}>
              <b className={style.price}>{text}</b>
              <span className={style.asked}>{asked}</span>
              {gain && <span className={style.asked}>{gain}</span>}
            </span>
            <span className={style.ways}>
              <Button look="outline" size="sm" href={keep.href} aria-label={keep.name}>
                {t('relaxed.keep')}
              </Button>
              <Button look="plain" size="sm" href={back.href} aria-label={back.name}>
                {t('relaxed.back')}
              </Button>
            </span>
          </li>
        ))}
      </ul>
      <details className={style.others}>
        <summary className={style.summary}>{t('relaxed.others')}</summary>
        <ul className={style.ways}>
          {others.map(({ key, href, text }) => (
            <li key={key}>
              <Button look="outline" size="sm" href={href}>
                {text}
              </Button>
            </li>
          ))}
          <li>
            <Button look="outline" size="sm" href={strict}>
              {t('relaxed.strict')}
            </Button>
          </li>
        </ul>
      </details>
    </section>
  );
}
