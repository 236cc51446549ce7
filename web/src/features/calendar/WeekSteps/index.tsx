import { t } from '@/lib/words/calendar';
import { Button } from '@/ui/Button';
import { Segmented } from '@/ui/Segmented';
import { useWeekSteps } from './logic';
import type { WeekStepsProps } from './props';
import style from './style.module.css';

/** How many weeks are shown, and the way to those after and before. */
export function WeekSteps(props: WeekStepsProps) {
  const steps = useWeekSteps(props);
  return (
    <div className={style.steps}>
      <span aria-hidden="true" className={style.label}>
        {t('dates.weeks.short')}
      </span>
      <Segmented
        label={t('dates.weeks')}
        choices={steps.counts}
        value={steps.count}
        onChange={steps.setCount}
      />
      <nav aria-label={t('dates.others')} className={style.pages}>
        {steps.earlier && (
          <Button look="quiet" size="sm" href={steps.earlier}>
            {t('dates.earlier')}
          </Button>
        )}
        <Button look="quiet" size="sm" href={steps.later}>
          {t('dates.later')}
        </Button>
      </nav>
    </div>
  );
}
