import X from 'lucide-react/icons/x';
import { t } from '@/lib/words/notices';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { IconButton } from '@/ui/IconButton';
import { Progress } from '@/ui/Progress';
import { useCardsLeft } from './logic';
import style from './style.module.css';

/** The onboarding cards that were skipped, as one card to come back to, or to be rid of. */
export function CardsLeft() {
  const cards = useCardsLeft();
  if (!cards.isShown) return null;
  return (
    <Card as="section">
      <div className={style.head}>
        <div className={style.text}>
          <h2 className={style.title}>{t('cards.title')}</h2>
          <p className={style.why}>{cards.what}</p>
        </div>
        <IconButton icon={X} label={t('cards.dismiss')} onClick={cards.dismiss} className={style.dismiss} />
      </div>
      <div className={style.left}>
        <Progress label={cards.count} value={cards.done} max={cards.all} />
        <span aria-hidden="true" className={style.count}>
          {cards.count}
        </span>
      </div>
      <div>
        <Button href={cards.goOn}>{t('cards.go')}</Button>
      </div>
    </Card>
  );
}
