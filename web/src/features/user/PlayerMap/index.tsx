import { lazy, Suspense } from 'react';
import { t } from '@/lib/words/find';
import { ErrorState } from '@/ui/ErrorState';
import { usePlayerMap } from './logic';
import type { PlayerMapProps } from './props';
import style from './style.module.css';

const AreaMap = lazy(async () => ({ default: (await import('@/ui/AreaMap')).AreaMap }));

/** In which towns the players of a search are. What it tells, the list beside it tells as well. */
export function PlayerMap(props: PlayerMapProps) {
  const { map, hint, partly, isNowhere, isFailed, error, isRetrying, retry } = usePlayerMap(props);
  if (isFailed) {
    return <ErrorState error={error} text={t('map.lost')} onRetry={retry} isRetrying={isRetrying} />;
  }
  if (isNowhere) return <p className={style.note}>{t('map.nowhere')}</p>;
  return (
    <>
      <div className={style.map} aria-busy={!map}>
        <Suspense>{map && <AreaMap {...map} />}</Suspense>
      </div>
      {hint && <p className={style.note}>{hint}</p>}
      {partly && <p className={style.note}>{partly}</p>}
    </>
  );
}
