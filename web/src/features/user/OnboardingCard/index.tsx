import { Button } from '@/ui/Button';
import { ErrorSummary } from '@/ui/ErrorSummary';
import type { OnboardingCardProps } from './props';
import style from './style.module.css';

/** The frame of a card that saves by itself: what was refused, the fields, and the button that stays in reach. */
export function OnboardingCard(props: OnboardingCardProps) {
  const { action, isBusy, onSubmit, children, ...refused } = props;
  return (
    <form noValidate className={style.card} onSubmit={onSubmit}>
      <ErrorSummary {...refused} />
      <div className={style.fields}>{children}</div>
      <div data-foot className={style.foot}>
        <Button type="submit" size="lg" isWide isBusy={isBusy}>
          {action}
        </Button>
      </div>
    </form>
  );
}
