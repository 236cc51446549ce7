import Minus from 'lucide-react/icons/minus';
import Plus from 'lucide-react/icons/plus';
import { IconButton } from '@/ui/IconButton';
import { cx } from '@/utils/cx';
import { useSlider } from './logic';
import type { SliderProps } from './props';
import style from './style.module.css';

export function Slider(props: SliderProps) {
  const { label, value, min, max, step = 1, nudges, ends, isUnset } = props;
  const slider = useSlider(props);
  return (
    <div className={style.slider}>
      <div className={style.head}>
        <label className={style.label} htmlFor={slider.id}>
          {label}
        </label>
        {nudges && (
          <IconButton
            look="quiet"
            icon={Minus}
            label={nudges[0]}
            onClick={slider.less}
            aria-disabled={!slider.canLess}
          />
        )}
        <output className={cx(style.value, isUnset && style.unset)} htmlFor={slider.id} aria-hidden="true">
          {slider.text}
        </output>
        {nudges && (
          <IconButton
            look="quiet"
            icon={Plus}
            label={nudges[1]}
            onClick={slider.more}
            aria-disabled={!slider.canMore}
          />
        )}
      </div>
      <input
        id={slider.id}
        className={cx(style.input, isUnset && style.unset)}
        type="range"
        min={min}
        max={max}
        step={step}
        value={value}
        aria-valuetext={slider.text}
        // The filled part of the track; only the browser's own range in Firefox knows it by itself.
        style={{ ['--share' as string]: `${slider.share}%` }}
        onChange={slider.change}
        onClick={slider.press}
      />
      {ends && (
        <div className={style.ends} aria-hidden="true">
          <span>{ends[0]}</span>
          <span>{ends[1]}</span>
        </div>
      )}
    </div>
  );
}
