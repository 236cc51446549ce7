import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { usePanZoom } from '@/hooks/usePanZoom';
import { type Crop, mostZoom, panned, resized, zoomOf } from '@/lib/crop';
import type { Spot } from '@/lib/mercator';
import { t } from '@/lib/words/welcome';
import type { ImageCropperProps } from './props';

/** Shares of the square that a key or a button moves it by. */
const STEP = 0.05;
const LONG_STEP = 0.25;
const ZOOM = 1.15;
const KEYS: Readonly<Record<string, [right: number, down: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

export function useImageCropper({ picture, crop, onChange }: ImageCropperProps) {
  const id = useId();
  const ref = useRef<HTMLDivElement>(null);
  // Two pointers report one after the other, before anything is drawn again.
  const latest = useRef(crop);
  latest.current = crop;
  const [said, setSaid] = useState('');

  const change = (next: Crop) => {
    latest.current = next;
    onChange(next);
  };
  /** Pixels of the picture for one on the screen. */
  const scale = () => latest.current.size / (ref.current?.clientWidth || 1);
  const say = () => setSaid(whereIs(latest.current, picture));
  const move = (right: number, down: number, step = LONG_STEP) => {
    const by = latest.current.size * step;
    change(panned(latest.current, picture, right * by, down * by));
    say();
  };
  const zoom = (factor: number, at?: Spot) => {
    const wide = ref.current?.clientWidth || 1;
    const around = at && { x: at.x / wide, y: at.y / wide };
    change(resized(latest.current, picture, latest.current.size / factor, around));
  };
  const { onKeyDown: _, ...pointers } = usePanZoom(ref, {
    onPan: (dx, dy) => change(panned(latest.current, picture, -dx * scale(), -dy * scale())),
    onZoom: zoom,
    onStep: zoom,
    onHome: () => undefined,
  });
  const share = (part: number, of: number) => `${(part / of) * 100}%`;

  return {
    id,
    ref,
    said,
    pointers,
    keyed(event: KeyboardEvent) {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const way = KEYS[event.key];
      if (way) move(...way, event.shiftKey ? LONG_STEP : STEP);
      else if (event.key === '+' || event.key === '=') zoom(ZOOM);
      else if (event.key === '-') zoom(1 / ZOOM);
      else return;
      event.preventDefault();
      say();
    },
    move,
    /** In shares of the frame and of the picture itself: nothing needs to be measured. */
    drawn: {
      width: share(picture.width, crop.size),
      height: share(picture.height, crop.size),
      transform: `translate(-${share(crop.left, picture.width)}, -${share(crop.top, picture.height)})`,
    },
    zoom: {
      value: Math.round(zoomOf(crop, picture) * 100),
      most: Math.floor(mostZoom(picture) * 100),
      change: (percent: number) =>
        change(resized(latest.current, picture, shortestOf(picture) / (percent / 100))),
      text: (percent: number) => t('crop.zoom.text', { percent }),
    },
  };
}

function shortestOf({ width, height }: ImageCropperProps['picture']): number {
  return Math.min(width, height);
}

/** Where the square is, for whoever doesn't see it. */
function whereIs(crop: Crop, picture: ImageCropperProps['picture']): string {
  const percent = (part: number, of: number) => (of > 0 ? Math.round((part / of) * 100) : 50);
  return t('crop.where', {
    right: percent(crop.left, picture.width - crop.size),
    down: percent(crop.top, picture.height - crop.size),
    size: percent(crop.size, shortestOf(picture)),
  });
}
