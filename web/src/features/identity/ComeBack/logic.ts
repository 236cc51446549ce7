import { useLayoutEffect, useRef } from 'react';
import { date } from '@/lib/moments';
import type { ComeBackProps } from './props';

export function useComeBackOffer({ until }: ComeBackProps) {
  const title = useRef<HTMLHeadingElement>(null);

  // It takes the place of the form whose button had the focus.
  useLayoutEffect(() => title.current?.focus(), []);

  return { title, date: date(until) };
}
