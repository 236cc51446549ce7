import Copy from 'lucide-react/icons/copy';
import Share from 'lucide-react/icons/share-2';
import { t } from '@/lib/words/calendar';
import { Button } from '@/ui/Button';
import { ErrorState } from '@/ui/ErrorState';
import { Select } from '@/ui/Select';
import { Sheet } from '@/ui/Sheet';
import { Skeleton } from '@/ui/Skeleton';
import { useEmojiShare } from './logic';
import type { EmojiShareProps } from './props';
import style from './style.module.css';

/** A week, or all that are shown, as text to paste where there is no Fourball. */
export function EmojiShare(props: EmojiShareProps) {
  const share = useEmojiShare(props);
  return (
    <Sheet
      title={t('share.title')}
      isOpen={props.isOpen}
      onClose={props.onClose}
      footer={
        <>
          {share.share && (
            <Button look="quiet" icon={Share} disabled={share.text === ''} onClick={share.share}>
              {t('share.send')}
            </Button>
          )}
          <Button icon={Copy} isBusy={share.isBusy} disabled={share.text === ''} onClick={share.copy}>
            {t('share.copy')}
          </Button>
        </>
      }
    >
      <Select label={t('share.week')} choices={share.choices} value={share.week} onChange={share.choose} />
      {share.hasFailed ? (
        <ErrorState error={share.error} onRetry={share.retry} isRetrying={share.isBusy} />
      ) : (
        <figure aria-label={t('share.text')} aria-busy={share.isBusy}>
          {share.text ? (
            <pre ref={share.shown} className={style.text}>
              {share.text}
            </pre>
          ) : (
            <Skeleton shape="block" height={166} />
          )}
          <figcaption className={style.legend}>{t('share.legend')}</figcaption>
        </figure>
      )}
      <p role="status" className={style.legend}>
        {share.note}
      </p>
    </Sheet>
  );
}
