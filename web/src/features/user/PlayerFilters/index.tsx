import { paths } from '@/lib/paths';
import { t } from '@/lib/words/find';
import { ChipGroup } from '@/ui/ChipGroup';
import { Link } from '@/ui/Link';
import { RangeSlider } from '@/ui/RangeSlider';
import { WindowPicker } from '../WindowPicker';
import { usePlayerFilters } from './logic';
import type { PlayerFiltersProps } from './props';
import style from './style.module.css';

/** Everything that a search can ask of others. */
export function PlayerFilters(props: PlayerFiltersProps) {
  const { time, around, distance, handicap, age, traits, hand, roundTime, sort } = usePlayerFilters(props);
  return (
    <div className={style.filters}>
      <div className={style.group}>
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
      </div>
      <ChipGroup kind="one" label={t('filters.distance')} {...distance} />
      {props.picker(around)}
      <RangeSlider label={t('mini.handicap')} {...handicap} />
      <RangeSlider label={t('filters.age')} {...age} />
      {traits.map(({ name, ...trait }) => (
        <ChipGroup key={name} kind="any" {...trait} />
      ))}
      <ChipGroup kind="one" label={t('filters.hand')} {...hand} />
      <ChipGroup kind="any" {...roundTime} />
      <ChipGroup kind="one" label={t('filters.sort')} {...sort} />
    </div>
  );
}
