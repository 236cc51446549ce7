import UserRoundPen from 'lucide-react/icons/user-round-pen';
import { t } from '@/lib/words/notices';
import { ActionCard } from '@/ui/ActionCard';
import { Button } from '@/ui/Button';
import { IconDisc } from '@/ui/IconDisc';
import { Progress } from '@/ui/Progress';
import { useCardsLeft } from './logic';
import style from './style.module.css';

/** The onboarding cards that were skipped, as one card to come back to, or to be rid of. */
export function CardsLeft() {
  const cards = useCardsLeft();
  if (!cards.isShown) return null;
  return (
    <ActionCard
      face={<IconDisc of={UserRoundPen} />}
      title={t('cards.title')}
      why={cards.what}
      dismiss={{ label: t('cards.dismiss'), onDismiss: cards.dismiss }}
      actions={<Button href={cards.goOn}>{t('cards.go')}</Button>}
    >
      <div className={style.left}>
        <Progress label={cards.count} value={cards.done} max={cards.all} />
        <span aria-hidden="true" className={style.count}>
          {cards.count}
        </span>
      </div>
    </ActionCard>
  );
}
