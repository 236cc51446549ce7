import { t } from '@/lib/words/ui';
import { cx } from '@/utils/cx';
import { useRangeSlider } from './logic';
import type { RangeSliderProps } from './props';
import style from './style.module.css';

export function RangeSlider(props: RangeSliderProps) {
  const { label, value, min, max, step = 1, format = String } = props;
  const [low, high] = value;
  const range = useRangeSlider(props);
  const shared = { className: style.input, min, max, step } as const;
  return (
    <fieldset className={style.group}>
      <legend className={style.legend}>
        {label}
        <span className={style.value} aria-hidden="true">
          {t('range.span', { low: format(low), high: format(high) })}
        </span>
      </legend>
      <div className={style.track} style={range.track}>
        <input
          {...shared}
          type="range"
          className={cx(style.input, range.isLowOnTop && style.top)}
          aria-label={t('range.low', { label })}
          aria-valuetext={format(low)}
          value={low}
          onChange={range.low}
        />
        <input
          {...shared}
          type="range"
          aria-label={t('range.high', { label })}
          aria-valuetext={format(high)}
          value={high}
          onChange={range.high}
        />
      </div>
    </fieldset>
  );
}
