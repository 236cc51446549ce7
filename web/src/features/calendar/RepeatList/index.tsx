import Trash from 'lucide-react/icons/trash-2';
import { t } from '@/lib/words/calendar';
import { ErrorState } from '@/ui/ErrorState';
import { IconButton } from '@/ui/IconButton';
import { Skeleton } from '@/ui/Skeleton';
import { Tag } from '@/ui/Tag';
import { useRepeatList } from './logic';
import style from './style.module.css';

/** What I say every week, with the days on which I say something else. */
export function RepeatList() {
  const list = useRepeatList();
  return (
    <section aria-labelledby="repeats" aria-busy={list.isLoading}>
      <h3 id="repeats" className={style.title}>
        {t('repeat.standing')}
      </h3>
      {list.hasFailed && <ErrorState error={list.error} onRetry={list.retry} isRetrying={list.isRetrying} />}
      {list.isLoading && <Skeleton shape="block" height={64} />}
      {!list.hasFailed && !list.isLoading && list.rows.length === 0 && (
        <p className={style.note}>{t('repeat.none')}</p>
      )}
      <ul className={style.list}>
        {list.rows.map((row) => (
          <li key={row.key} className={style.row}>
            <div className={style.what}>
              <p className={style.name}>
                {row.name} <Tag tone={row.window}>{row.answer}</Tag>
              </p>
              <p className={style.note}>{row.until}</p>
              {row.except && <p className={style.note}>{row.except}</p>}
            </div>
            <IconButton
              label={t('repeat.end', { what: row.name })}
              icon={Trash}
              disabled={list.ending !== undefined}
              onClick={row.end}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
