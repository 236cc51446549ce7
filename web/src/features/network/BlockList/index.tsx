import { t } from '@/lib/words/blocks';
import { Avatar } from '@/ui/Avatar';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { ErrorState } from '@/ui/ErrorState';
import { OnlineButton } from '@/ui/OnlineButton';
import { RelativeTime } from '@/ui/RelativeTime';
import { Skeleton } from '@/ui/Skeleton';
import { VisuallyHidden } from '@/ui/VisuallyHidden';
import { useBlockList } from './logic';
import style from './style.module.css';

/** Whom I keep away, and the way to stop it. */
export function BlockList() {
  const { blocks, ...list } = useBlockList();
  return (
    <Card as="section" aria-busy={!blocks && !list.hasFailed}>
      <h2 ref={list.title} tabIndex={-1} className={style.title}>
        {list.count}
      </h2>
      {list.hasFailed ? (
        <ErrorState error={list.error} onRetry={list.retry} isRetrying={list.isRetrying} />
      ) : !blocks ? (
        <Skeleton shape="block" height={64} />
      ) : blocks.length === 0 ? (
        <p className={style.text}>{t('blocks.none')}</p>
      ) : (
        <>
          <p className={style.text}>{t('blocks.text')}</p>
          <ul className={style.list}>
            {blocks.map((block) => {
              const name = block.player?.name ?? t('blocks.former');
              return (
                <li key={block.key} className={style.block}>
                  <Avatar of={block.key} name={name} photo={block.player?.avatar} size={40} />
                  <div className={style.who}>
                    <h3 className={style.name}>{name}</h3>
                    {block.player && <p className={style.note}>@{block.player.username}</p>}
                    <p className={style.note}>
                      {t('blocks.since')} <RelativeTime at={block.blocked_at} />
                    </p>
                  </div>
                  <OnlineButton
                    look="quiet"
                    size="sm"
                    isBusy={list.isLifting(block)}
                    onClick={() => list.lift(block)}
                  >
                    {t('blocks.lift')} <VisuallyHidden>{name}</VisuallyHidden>
                  </OnlineButton>
                </li>
              );
            })}
          </ul>
          {list.more && (
            <Button look="quiet" isBusy={list.isLoadingMore} onClick={list.more}>
              {t('blocks.older')}
            </Button>
          )}
        </>
      )}
    </Card>
  );
}
