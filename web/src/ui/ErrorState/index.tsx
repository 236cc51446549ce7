import CloudOff from 'lucide-react/icons/cloud-off';
import RotateCw from 'lucide-react/icons/rotate-cw';
import { explainAbsence } from '@/lib/absence';
import { t } from '@/lib/words';
import { Button } from '@/ui/Button';
import { Icon } from '@/ui/Icon';
import type { ErrorStateProps } from './props';
import style from './style.module.css';

/** Stands where the thing would have stood. */
export function ErrorState(props: ErrorStateProps) {
  const { title = t('error.title'), text = t('error.text'), error, onRetry, isRetrying } = props;
  return (
    <div className={style.error} role="alert">
      <span className={style.icon}>
        <Icon of={CloudOff} size={24} />
      </span>
      <p className={style.title}>{title}</p>
      <p className={style.text}>{explainAbsence(error) ?? text}</p>
      {onRetry && (
        <Button look="quiet" size="sm" icon={RotateCw} onClick={onRetry} isBusy={isRetrying}>
          {t('error.retry')}
        </Button>
      )}
    </div>
  );
}
