import { paths } from '@/lib/paths';
import { cx } from '@/utils/cx';
import type { GreenProps } from './props';
import style from './style.module.css';

/** Fills the pine ground that it stands in. The server draws it, once for all. */
export function Green({ of, fade = 'corner' }: GreenProps) {
  return <img className={cx(style.green, style[fade])} src={paths.green(of)} alt="" />;
}
