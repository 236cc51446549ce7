import { t } from '@/lib/words/welcome';
import { Cover } from '@/ui/Cover';
import { OnboardingCard } from '../OnboardingCard';
import { useLocationCard } from './logic';
import type { LocationCardProps } from './props';
import style from './style.module.css';

export function LocationCard(props: LocationCardProps) {
  const { frame, place, kept, submit } = useLocationCard(props);
  return (
    <OnboardingCard {...frame} action={props.action} onSubmit={submit}>
      {props.picker(place)}
      <div role="status">
        {kept && (
          <Cover of={kept} fade="side" hasFlag className={style.kept}>
            <p className={style.place}>{kept}</p>
            <p className={style.what}>{t('card.location.kept')}</p>
          </Cover>
        )}
      </div>
    </OnboardingCard>
  );
}
