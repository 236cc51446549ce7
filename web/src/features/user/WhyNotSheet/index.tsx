import { t } from '@/lib/words/find';
import { ErrorState } from '@/ui/ErrorState';
import { Sheet } from '@/ui/Sheet';
import { Skeleton } from '@/ui/Skeleton';
import { PlayerSearch } from '../PlayerSearch';
import { WhyNot } from '../WhyNot';
import { useWhyNotSheet } from './logic';
import type { WhyNotSheetProps } from './props';
import style from './style.module.css';

/** Looks anybody up and says which of one's own filters keep them out, whatever else the search finds. */
export function WhyNotSheet(props: WhyNotSheetProps) {
  const { isOpen, onClose, filters, onDrop } = props;
  const sheet = useWhyNotSheet(props);
  return (
    <Sheet title={t('why.not.title')} isOpen={isOpen} onClose={onClose}>
      <div className={style.sheet}>
        <p className={style.hint}>{t('why.not.hint')}</p>
        <PlayerSearch name={sheet.name} onSearch={sheet.search} />
        {sheet.isFailed && (
          <ErrorState error={sheet.error} text={t('why.not.failed')} onRetry={sheet.retry} />
        )}
        {sheet.isBusy && sheet.players.length === 0 && <Skeleton shape="block" height={72} />}
        <div role="status">{sheet.isNobody && <p>{t('why.not.nobody')}</p>}</div>
        {sheet.players.length > 0 && (
          <ul className={style.players} aria-label={t('nobody.namesakes')}>
            {sheet.players.map((player) => (
              <li key={player.key} className={style.player}>
                <WhyNot player={player} filters={filters} onDrop={onDrop} />
              </li>
            ))}
          </ul>
        )}
      </div>
    </Sheet>
  );
}
