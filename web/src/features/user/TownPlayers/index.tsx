import Users from 'lucide-react/icons/users';
import { t } from '@/lib/words/find';
import { Button } from '@/ui/Button';
import { ErrorState } from '@/ui/ErrorState';
import { VisuallyHidden } from '@/ui/VisuallyHidden';
import { PlayerRows } from '../PlayerRows';
import { useTownPlayers } from './logic';
import type { TownPlayersProps } from './props';
import style from './style.module.css';

/** The players of the towns that were chosen on the map. */
export function TownPlayers(props: TownPlayersProps) {
  const { towns, spoken } = useTownPlayers(props);
  return (
    <>
      <VisuallyHidden role="status">{spoken}</VisuallyHidden>
      {towns.map(({ place, title, players, isFailed, error, isRetrying, retry }) => (
        <section key={place} className={style.town} aria-label={title || t('find.list')}>
          {title && <h2 className={style.title}>{title}</h2>}
          {isFailed ? (
            <ErrorState error={error} text={t('find.failed')} onRetry={retry} isRetrying={isRetrying} />
          ) : (
            players?.length !== 0 && <PlayerRows players={players} />
          )}
        </section>
      ))}
      <Button look="quiet" icon={Users} isWide onClick={props.onClear}>
        {t('map.all')}
      </Button>
    </>
  );
}
