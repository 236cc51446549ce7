import { t } from '@/lib/words/welcome';
import { EmptyState } from '@/ui/EmptyState';
import { ErrorState } from '@/ui/ErrorState';
import { Link } from '@/ui/Link';
import { VisuallyHidden } from '@/ui/VisuallyHidden';
import { MatchReasons } from '../MatchReasons';
import { PlayerRows } from '../PlayerRows';
import { ANYBODY, usePlayersNear } from './logic';

/** Whom a newcomer could play with, each with the reason why. */
export function PlayersNear() {
  const near = usePlayersNear();
  if (near.hasFailed) {
    return <ErrorState error={near.error} onRetry={near.retry} isRetrying={near.isRetrying} />;
  }
  if (near.players?.length === 0) {
    return <EmptyState title={t('near.alone')} text={t('near.alone.text')} />;
  }
  return (
    <>
      {near.sayWhere ? (
        <p>
          {t('near.anywhere')} <Link href={near.sayWhere}>{t('near.say')}</Link>
        </p>
      ) : (
        <p>{t('near.text')}</p>
      )}
      <VisuallyHidden>
        <h2>{t('near.list')}</h2>
      </VisuallyHidden>
      <PlayerRows
        players={near.players}
        reasons={(found) => <MatchReasons found={found} filters={ANYBODY} />}
      />
    </>
  );
}
