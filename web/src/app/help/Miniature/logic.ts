import { useEffect, useRef, useState } from 'react';
import { REDUCED_MOTION } from '@/const/breakpoints';
import { useMedia } from '@/hooks/useMedia';
import type { MiniatureProps } from './props';

/** In milliseconds: how long a picture stands, and the last one. */
const STANDS = 1_100;
const RESTS = 2_600;

/** Goes round as long as somebody can see it. Whoever wants no motion sees how it ends. */
export function useMiniature({ frames }: MiniatureProps) {
  const ref = useRef<HTMLDivElement>(null);
  const isStill = useMedia(REDUCED_MOTION);
  const [isSeen, setSeen] = useState(false);
  const [frame, setFrame] = useState(0);
  const last = frames - 1;

  useEffect(() => {
    const stage = ref.current;
    if (!stage || isStill) return;
    const watcher = new IntersectionObserver(([entry]) => setSeen(entry?.isIntersecting ?? false));
    watcher.observe(stage);
    return () => watcher.disconnect();
  }, [isStill]);

  useEffect(() => {
    if (!isSeen || isStill) return;
    const timer = setTimeout(() => setFrame(frame === last ? 0 : frame + 1), frame === last ? RESTS : STANDS);
    return () => clearTimeout(timer);
  }, [isSeen, isStill, frame, last]);

  return { ref, frame: isStill ? last : Math.min(frame, last) };
}
