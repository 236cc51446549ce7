import CalendarPlus from 'lucide-react/icons/calendar-plus';
import { paths } from '@/lib/paths';
import { t } from '@/lib/words/notices';
import { ActionCard } from '@/ui/ActionCard';
import { Button } from '@/ui/Button';
import { IconDisc } from '@/ui/IconDisc';
import { WeekTray } from '@/ui/WeekTray';
import { useNextDaysCard } from './logic';
import style from './style.module.css';

/** My coming week is silent: one press fills it. */
export function NextDaysCard() {
  const card = useNextDaysCard();
  if (!card.isShown) return null;
  return (
    <ActionCard
      look="featured"
      face={<IconDisc of={CalendarPlus} tone="optic" />}
      title={t('next.title')}
      why={t('next.why')}
      dismiss={{ label: t('next.dismiss'), onDismiss: card.dismiss }}
      result={card.result}
      actions={
        <>
          {card.repeat && <Button onClick={card.repeat}>{t('next.repeat')}</Button>}
          {card.weekends && (
            <Button look={card.repeat ? 'quiet' : 'primary'} onClick={card.weekends}>
              {t('next.weekends')}
            </Button>
          )}
          {!(card.repeat && card.weekends) && (
            <Button look={card.weekends || card.repeat ? 'quiet' : 'primary'} href={paths.dates()}>
              {t('next.open')}
            </Button>
          )}
        </>
      }
    >
      {/* On a desk the tray stands beside. */}
      <div data-tray className={style.tray}>
        <WeekTray label={card.label} days={card.days} replies={card.replies} />
      </div>
    </ActionCard>
  );
}
