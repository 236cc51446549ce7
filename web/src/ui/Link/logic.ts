import type { MouseEvent } from 'react';
import { navigate, prepare } from '@/lib/navigation';
import type { LinkProps } from './props';

/** A press that the browser would follow in this very tab: without a key that asks for another. */
function isPlain(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
}

export function useLink({ href, target, download, replace, onClick }: LinkProps) {
  const isInside = href.startsWith('/') && !target && download === undefined;
  return {
    follow(event: MouseEvent<HTMLAnchorElement>) {
      onClick?.(event);
      if (!isInside || event.defaultPrevented || !isPlain(event)) return;
      event.preventDefault();
      navigate(href, { replace });
    },
    prepare: isInside ? () => prepare(href) : undefined,
  };
}
