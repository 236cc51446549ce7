import { cx } from '@/utils/cx';
import type { FigureProps } from './props';
import style from './style.module.css';

/** A term and its value: stands in a `FigureStrip` or another `<dl>`. */
export function Figure({ value, label, unit, size = 'md' }: FigureProps) {
  return (
    <div className={style.figure}>
      <dt className={style.label}>{label}</dt>
      <dd className={cx(style.value, style[size])}>
        {value}
        {unit && <span className={style.unit}> {unit}</span>}
      </dd>
    </div>
  );
}
