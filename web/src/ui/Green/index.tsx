import type { SyntheticEvent } from 'react';
import { paths } from '@/lib/paths';
import { cx } from '@/utils/cx';
import type { GreenProps } from './props';
import style from './style.module.css';

/** Fills the pine ground that it stands in. The server draws it, once for all. */
export function Green({ of, fade = 'corner' }: GreenProps) {
  return (
    <img key={of} className={cx(style.green, style[fade])} src={paths.green(of)} alt="" onError={hide} />
  );
}

/** Without a connection the ground is plain pine: no broken picture lies on it. */
function hide({ currentTarget }: SyntheticEvent<HTMLImageElement>) {
  currentTarget.style.visibility = 'hidden';
}
