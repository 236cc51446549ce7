import X from 'lucide-react/icons/x';
import { t } from '@/lib/words/find';
import { Button } from '@/ui/Button';
import { ErrorState } from '@/ui/ErrorState';
import { Icon } from '@/ui/Icon';
import { ProfileMini } from '../ProfileMini';
import { useWhyNot } from './logic';
import type { WhyNotProps } from './props';
import style from './style.module.css';

/** Somebody whom the search leaves out, which of its filters do that, and what each of them costs. */
export function WhyNot(props: WhyNotProps) {
  const { distance, reasons, isFound, dropAll, ...why } = useWhyNot(props);
  return (
    <>
      <div className={style.who}>
        <ProfileMini player={props.player} distance={distance} />
      </div>
      {why.isFailed && (
        <ErrorState
          error={why.error}
          text={t('why.not.failed')}
          onRetry={why.retry}
          isRetrying={why.isRetrying}
        />
      )}
      {isFound && <p className={style.reason}>{t('why.not.none')}</p>}
      {reasons.length > 0 && (
        <ul className={style.reasons} aria-label={t('why.not')}>
          {reasons.map(({ key, text, drop }) => (
            <li key={key} className={style.reason}>
              <Icon of={X} size={16} />
              <span className={style.text}>{text}</span>
              {drop && (
                <Button look="outline" size="sm" onClick={drop.press}>
                  {drop.text}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {dropAll && (
        <Button look="quiet" size="sm" onClick={dropAll}>
          {t('why.not.all')}
        </Button>
      )}
    </>
  );
}
