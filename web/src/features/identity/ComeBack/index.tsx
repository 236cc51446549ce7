import { t } from '@/lib/words/identity';
import { Button } from '@/ui/Button';
import { useComeBackOffer } from './logic';
import type { ComeBackProps } from './props';
import style from './style.module.css';

/** The right password of an account that was deleted: it can still come back. */
export function ComeBack(props: ComeBackProps) {
  const { title, date } = useComeBackOffer(props);
  return (
    <div className={style.offer}>
      <h2 ref={title} tabIndex={-1} className={style.title}>
        {t('comeback.title')}
      </h2>
      <p>{t('comeback.text', { date })}</p>
      <p role="status" className={style.trouble}>
        {props.trouble}
      </p>
      <Button size="lg" isWide isBusy={props.isBusy} onClick={props.onComeBack}>
        {t('comeback.go')}
      </Button>
      <Button look="quiet" isWide onClick={props.onStay}>
        {t('comeback.stay')}
      </Button>
    </div>
  );
}
