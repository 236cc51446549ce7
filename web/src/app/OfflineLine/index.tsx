import { t } from '@/lib/words';
import { useOfflineLine } from './logic';
import style from './style.module.css';

export function OfflineLine() {
  const { since } = useOfflineLine();
  return (
    <div role="status">{since && <p className={style.line}>{t('offline.since', { time: since })}</p>}</div>
  );
}
