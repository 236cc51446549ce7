import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import { REDUCED_MOTION } from '@/const/breakpoints';
import { dismiss } from '@/lib/dismissals';
import { t } from '@/lib/words/popouts';
import { clamp } from '@/utils/clamp';
import type { CalendarTourProps } from './props';

const TOUR = 'tour';
const STEPS = ['paint', 'answers', 'seen'] as const;
/** Between the bubble and what it points at, its arrow included. */
const GAP = 16;
const MARGIN = 12;

export function useCalendarTour({ at, onClose }: CalendarTourProps) {
  const [step, setStep] = useState(0);
  const bubble = useRef<HTMLDivElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const name = STEPS[step] ?? 'paint';
  const isLast = step === STEPS.length - 1;

  // In the top layer it is placed in the page, so that it goes along when that scrolls.
  useLayoutEffect(() => {
    const shown = bubble.current;
    const target = document.getElementById(at)?.closest('section');
    if (!shown || !target) return;
    shown.showPopover?.();
    target.dataset.pointed = '';
    const place = () => {
      const { left, top, bottom, width } = target.getBoundingClientRect();
      const { offsetWidth, offsetHeight } = shown;
      const isAbove = top + window.scrollY > offsetHeight + GAP + MARGIN;
      const x = clamp(left + (width - offsetWidth) / 2, MARGIN, window.innerWidth - offsetWidth - MARGIN);
      const y = isAbove ? top - offsetHeight - GAP : bottom + GAP;
      shown.dataset.side = isAbove ? 'above' : 'below';
      shown.style.left = `${x + window.scrollX}px`;
      shown.style.top = `${y + window.scrollY}px`;
    };
    place();
    const behavior = window.matchMedia(REDUCED_MOTION).matches ? 'auto' : 'smooth';
    window.scrollTo?.({ top: shown.offsetTop - GAP, behavior });
    // What comes later above it moves what it points at.
    const observer = new ResizeObserver(place);
    observer.observe(document.body);
    return () => {
      observer.disconnect();
      delete target.dataset.pointed;
    };
  }, [at]);

  // Each step is read aloud.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the step is what it waits for
  useLayoutEffect(() => title.current?.focus({ preventScroll: true }), [step]);

  /** Once is enough. */
  const seen = () => dismiss(TOUR);

  function close() {
    seen();
    onClose();
    document.querySelector('h1')?.focus({ preventScroll: true });
  }

  return {
    bubble,
    title,
    count: t('tour.step', { step: step + 1, steps: STEPS.length }),
    heading: t(`tour.${name}.title`),
    text: t(`tour.${name}.text`),
    isLast,
    close,
    seen,
    next: () => setStep(step + 1),
    keyed(event: KeyboardEvent) {
      if (event.key === 'Escape') close();
    },
  };
}
