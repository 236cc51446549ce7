import { type ChangeEvent, useRef } from 'react';
import { COARSE } from '@/const/breakpoints';
import { useMedia } from '@/hooks/useMedia';
import type { ImageChoiceProps } from './props';

/** The most that a profile shows. */
const MOST = 6;

export function useImageChoice({ count, onChoose }: ImageChoiceProps) {
  const stored = useRef<HTMLInputElement>(null);
  const camera = useRef<HTMLInputElement>(null);
  return {
    stored,
    camera,
    isFull: count >= MOST,
    isFirst: count === 0,
    /** Where there is a finger there is a camera; a desk has files. */
    hasCamera: useMedia(COARSE),
    choose: () => stored.current?.click(),
    take: () => camera.current?.click(),
    chosen(event: ChangeEvent<HTMLInputElement>) {
      const [file] = event.target.files ?? [];
      // The same file chosen again is news too.
      event.target.value = '';
      if (file) onChoose(file);
    },
  };
}
