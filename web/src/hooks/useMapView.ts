import { useEffect, useRef, useState } from 'react';
import { REDUCED_MOTION } from '@/const/breakpoints';
import { framing, pan, type Size, type View, zoom } from '@/lib/mapView';
import type { Point, Spot } from '@/lib/mercator';

const GLIDE = 200;

export interface MapStart {
  /** All of them are seen at first. */
  points: readonly Point[];
  /** At least so far around them. */
  miles: number;
}

/** Which part of the world is seen. Another start begins anew; until something moves, the view keeps fitting the size. */
export function useMapView(start: MapStart, size: Size | undefined) {
  const name = JSON.stringify(start);
  const [moved, setMoved] = useState<{ of: string; view: View }>();
  const glide = useGlide((view) => setMoved({ of: name, view }));
  const home = size && framing(start.points, start.miles, size);
  const isHome = moved?.of !== name;
  const view = isHome ? home : moved.view;
  // Two pointers report one after the other, before anything is drawn again.
  const latest = useRef(view);
  latest.current = view;

  const move = (next: (view: View, size: Size) => View) => {
    if (!latest.current || !size) return;
    glide.stop();
    latest.current = next(latest.current, size);
    setMoved({ of: name, view: latest.current });
  };
  return {
    view,
    isHome,
    pan: (dx: number, dy: number) => move((view) => pan(view, size ?? SMALL, dx, dy)),
    zoom: (factor: number, at?: Spot) => move((view) => zoom(view, size ?? SMALL, factor, at)),
    /** Without haste: for a key or a button, which asks for a whole step. */
    step(factor: number, at?: Spot) {
      // Quick presses add up: each goes on from where the one before leads.
      if (view && size) glide.start(view, zoom(glide.target.current ?? view, size, factor, at));
    },
    home() {
      glide.stop();
      setMoved(undefined);
    },
  };
}

const SMALL: Size = { width: 1, height: 1 };

function useGlide(show: (view: View) => void) {
  const frame = useRef(0);
  const latest = useRef(show);
  latest.current = show;
  const target = useRef<View>(undefined);
  const stop = () => {
    cancelAnimationFrame(frame.current);
    target.current = undefined;
  };
  useEffect(() => () => cancelAnimationFrame(frame.current), []);

  return {
    target,
    stop,
    start(from: View, to: View) {
      stop();
      if (window.matchMedia(REDUCED_MOTION).matches) return latest.current(to);
      target.current = to;
      let began: number | undefined;
      const draw = (now: number) => {
        began ??= now;
        const part = Math.min(1, (now - began) / GLIDE);
        latest.current(between(from, to, 1 - (1 - part) ** 3));
        if (part === 1) target.current = undefined;
        else frame.current = requestAnimationFrame(draw);
      };
      frame.current = requestAnimationFrame(draw);
    },
  };
}

/** Around the spot that stays where it is: that is what makes a zoom look like one. */
function between(from: View, to: View, part: number): View {
  const scale = from.scale * (to.scale / from.scale) ** part;
  const [a, b, c] = [1 / from.scale, 1 / to.scale, 1 / scale];
  const along = a === b ? part : (a - c) / (a - b);
  return { x: from.x + (to.x - from.x) * along, y: from.y + (to.y - from.y) * along, scale };
}
