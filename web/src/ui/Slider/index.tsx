import { useId } from 'react';
import type { SliderProps } from './props';
import style from './style.module.css';

export function Slider({ label, value, min, max, step = 1, onChange, format = String, ends }: SliderProps) {
  const id = useId();
  return (
    <div className={style.slider}>
      <div className={style.head}>
        <label className={style.label} htmlFor={id}>
          {label}
        </label>
        <output className={style.value} htmlFor={id} aria-hidden="true">
          {format(value)}
        </output>
      </div>
      <input
        id={id}
        className={style.input}
        type="range"
        min={min}
        max={max}
        step={step}
        value={value}
        aria-valuetext={format(value)}
        // The filled part of the track; only the browser's own range in Firefox knows it by itself.
        style={{ ['--share' as string]: `${((value - min) / (max - min)) * 100}%` }}
        onChange={(event) => onChange(event.target.valueAsNumber)}
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
