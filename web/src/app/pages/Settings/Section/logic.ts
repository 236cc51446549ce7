import { useState } from 'react';
import { useStore } from '@/hooks/useStore';
import { date } from '@/lib/moments';
import { session } from '@/lib/session';
import { SECTIONS } from '../sections';
import type { SectionProps } from './props';

export function useSection({ name }: SectionProps) {
  const golfer = useStore(session);
  const [until, leave] = useState<number>();
  const isMine = SECTIONS.some((section) => section.name === name && section.isMine);
  return {
    golfer,
    /** Deleted just now: until when it can come back. */
    until: until === undefined ? undefined : date(until),
    leave,
    isClosed: isMine && !golfer,
  };
}
