import { t } from '@/lib/words/find';
import { Button } from '@/ui/Button';
import { EmptyState } from '@/ui/EmptyState';
import { ErrorState } from '@/ui/ErrorState';
import { Skeleton } from '@/ui/Skeleton';
import { SwipeDeck } from '@/ui/SwipeDeck';
import { DeckCard } from '../DeckCard';
import { usePlayerDeck } from './logic';
import type { PlayerDeckProps } from './props';
import style from './style.module.css';

/** Whom a search found, one by one. Looking at somebody is all that it does: nobody is told, nothing is kept. */
export function PlayerDeck(props: PlayerDeckProps) {
  const deck = usePlayerDeck(props);
  if (deck.face === 'failed') {
    return (
      <ErrorState
        error={deck.error}
        text={t('find.failed')}
        onRetry={deck.retry}
        isRetrying={deck.isRetrying}
      />
    );
  }
  if (deck.face === 'empty') return props.empty;
  if (deck.face === 'loading') {
    return (
      <div className={style.bone} aria-busy="true">
        <Skeleton shape="block" height="100%" />
      </div>
    );
  }
  return (
    <SwipeDeck
      label={t('find.list')}
      items={deck.items}
      at={deck.at}
      total={deck.total}
      render={({ found }, titleId) => <DeckCard found={found} filters={props.filters} titleId={titleId} />}
      end={deck.wait ? <Waiting {...deck.wait} /> : <Through again={deck.again} wider={deck.wider} />}
      onNext={deck.next}
      onBack={deck.back}
      onOpen={deck.open}
    />
  );
}

function Waiting({ hasFailed, error, retry }: { hasFailed: boolean; error: unknown; retry: () => void }) {
  if (hasFailed) return <ErrorState error={error} text={t('find.more.failed')} onRetry={retry} />;
  return (
    <div className={style.bone} aria-busy="true">
      <Skeleton shape="block" height="100%" />
    </div>
  );
}

function Through({ again, wider }: { again: () => void; wider?: string }) {
  return (
    <EmptyState
      title={t('deck.end.title')}
      text={t('deck.end.text')}
      action={
        <div className={style.ways}>
          <Button onClick={again}>{t('deck.again')}</Button>
          {wider && (
            <Button look="quiet" href={wider}>
              {t('deck.wider')}
            </Button>
          )}
        </div>
      }
    />
  );
}
