import ChevronDown from 'lucide-react/icons/chevron-down';
import { memo } from 'react';
import { explainAbsence } from '@/lib/absence';
import { t } from '@/lib/words/find';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { ErrorState } from '@/ui/ErrorState';
import { Skeleton } from '@/ui/Skeleton';
import { VisuallyHidden } from '@/ui/VisuallyHidden';
import { cx } from '@/utils/cx';
import { MatchReasons } from '../MatchReasons';
import { ProfileMini } from '../ProfileMini';
import type { FoundPlayer } from '../search';
import { usePlayerList } from './logic';
import type { PlayerListProps } from './props';
import style from './style.module.css';

const PLACES = ['first', 'second', 'third', 'fourth'];

/** Whom a search found, page by page. */
export function PlayerList(props: PlayerListProps) {
  const list = usePlayerList(props);
  return (
    <>
      <VisuallyHidden role="status">{list.spoken}</VisuallyHidden>
      <Face {...props} list={list} />
      {list.isDrawn && props.after}
    </>
  );
}

function Face({ list, ...props }: PlayerListProps & { list: ReturnType<typeof usePlayerList> }) {
  if (list.face === 'failed') {
    return (
      <ErrorState
        error={list.error}
        text={t('find.failed')}
        onRetry={list.retry}
        isRetrying={list.isRetrying}
      />
    );
  }
  if (list.face === 'empty') return props.empty;
  if (list.face === 'loading') {
    return (
      <>
        <p className={style.heading}>
          <Skeleton width="55%" />
        </p>
        {/* Another one than the feed: where both begin at the same place, nothing has moved. */}
        <div key="bones" className={style.list} aria-busy="true">
          {PLACES.map((place) => (
            <Card key={place} className={style.bones}>
              <Skeleton shape="disc" />
              <div>
                <Skeleton width="55%" />
                <Skeleton width="35%" />
              </div>
              <Skeleton shape="block" height={58} />
            </Card>
          ))}
        </div>
      </>
    );
  }
  return (
    <>
      <h2 className={style.title}>{list.title}</h2>
      <div
        ref={list.feed}
        role="feed"
        aria-label={t('find.list')}
        aria-busy={list.isLoadingMore || list.isStale || !list.isDrawn}
        className={cx(style.list, list.isStale && style.stale)}
        onKeyDown={list.keyed}
      >
        {list.players.map((found, at) => (
          <Found
            key={found.player.key}
            found={found}
            at={at}
            total={list.total}
            id={`${list.id}-${at}`}
            filters={props.filters}
          />
        ))}
      </div>
      {list.hasMoreFailed && (
        <p role="alert" className={style.failed}>
          {explainAbsence(list.error) ?? t('find.more.failed')}
        </p>
      )}
      {list.isDrawn && list.more && (
        <Button look="quiet" icon={ChevronDown} isWide isBusy={list.isLoadingMore} onClick={list.more}>
          {t(list.hasMoreFailed ? 'error.retry' : 'find.more')}
        </Button>
      )}
    </>
  );
}

interface FoundProps extends Pick<PlayerListProps, 'filters'> {
  found: FoundPlayer;
  at: number;
  total: number;
  id: string;
}

/** Drawn again for another answer only: the page has more to think about than its players. */
const Found = memo(function Found({ found, at, total, id, filters }: FoundProps) {
  return (
    <Card
      as="article"
      className={style.player}
      tabIndex={-1}
      aria-posinset={at + 1}
      aria-setsize={total}
      aria-labelledby={id}
      aria-describedby={`${id}-why`}
    >
      <ProfileMini player={found.player} distance={found.distance} titleId={id} />
      <MatchReasons id={`${id}-why`} found={found} filters={filters} />
    </Card>
  );
});
