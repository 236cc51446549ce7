import { cx } from '@/utils/cx';
import type { SkeletonProps } from './props';
import style from './style.module.css';

/** Holds the place of what is coming, and shows itself only if that takes longer than 150 ms. */
export function Skeleton({ shape = 'line', width, height }: SkeletonProps) {
  return <span aria-hidden="true" className={cx(style.bone, style[shape])} style={{ width, height }} />;
}
