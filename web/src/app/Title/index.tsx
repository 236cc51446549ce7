import { useTitle } from './logic';
import type { TitleProps } from './props';

/** What the browser, its history and a screen reader call the page; the last one drawn holds. */
export function Title(props: TitleProps) {
  useTitle(props);
  return null;
}
