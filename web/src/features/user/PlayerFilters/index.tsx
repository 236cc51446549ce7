import { Fragment, memo } from 'react';
import { useSteps } from '@/hooks/useSteps';
import { paths } from '@/lib/paths';
import { t } from '@/lib/words/find';
import { ChipGroup } from '@/ui/ChipGroup';
import { Link } from '@/ui/Link';
import { RangeSlider } from '@/ui/RangeSlider';
import { WindowPicker } from '../WindowPicker';
import { usePlayerFilters } from './logic';
import type { PlayerFiltersProps } from './props';
import style from './style.module.css';

/** Everything that a search can ask of others. Drawn again for other filters only: a sheet with them opens at once. */
export const PlayerFilters = memo(function PlayerFilters(props: PlayerFiltersProps) {
  const { time, around, distance, handicap, age, traits, hand, roundTime, sort } = usePlayerFilters(props);
  const groups = [
    <div key="time" className={style.group}>
      <ChipGroup kind="one" label={t('filters.time')} {...time} />
      {time.value === 'mine' && (
        <>
          <ChipGroup kind="one" label={t('filters.span')} {...time.span} />
          <p className={style.hint}>
            {t('filters.mine')} <Link href={paths.dates()}>{t('filters.dates')}</Link>
          </p>
        </>
      )}
      {time.value === 'some' && <WindowPicker {...time.windows} />}
    </div>,
    <ChipGroup key="distance" kind="one" label={t('filters.distance')} {...distance} />,
    <Fragment key="around">{props.picker(around)}</Fragment>,
    <RangeSlider key="handicap" label={t('mini.handicap')} {...handicap} />,
    <RangeSlider key="age" label={t('filters.age')} {...age} />,
    ...traits.map(({ name, ...trait }) => <ChipGroup key={name} kind="any" {...trait} />),
    <ChipGroup key="hand" kind="one" label={t('filters.hand')} {...hand} />,
    <ChipGroup key="round" kind="any" {...roundTime} />,
    <ChipGroup key="sort" kind="one" label={t('filters.sort')} {...sort} />,
  ];
  const drawn = useSteps(groups.length, 1);
  return <div className={style.filters}>{groups.slice(0, drawn)}</div>;
});
