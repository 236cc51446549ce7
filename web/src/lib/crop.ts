import { clamp } from '@/utils/clamp';

/** How large a picture is, in its own pixels, upright. */
export interface Extent {
  width: number;
  height: number;
}

/** A square of a picture, in its pixels. */
export interface Crop {
  left: number;
  top: number;
  size: number;
}

/** No square is smaller: it would be blown up. */
export const LEAST = 160;

const shortest = ({ width, height }: Extent) => Math.min(width, height);

/** The largest square, in the middle. */
export function middleOf(picture: Extent): Crop {
  const size = shortest(picture);
  return { left: (picture.width - size) / 2, top: (picture.height - size) / 2, size };
}

/** The square so many pixels farther right and down, as far as the picture goes. */
export function panned(crop: Crop, picture: Extent, right: number, down: number): Crop {
  return {
    left: clamp(crop.left + right, 0, picture.width - crop.size),
    top: clamp(crop.top + down, 0, picture.height - crop.size),
    size: crop.size,
  };
}

/** A smaller or larger square around a spot of it that stays where it is: in shares of its width, from the middle. */
export function resized(crop: Crop, picture: Extent, size: number, at = { x: 0, y: 0 }): Crop {
  const next = clamp(size, Math.min(LEAST, shortest(picture)), shortest(picture));
  const grown = crop.size - next;
  const moved = { left: crop.left + (0.5 + at.x) * grown, top: crop.top + (0.5 + at.y) * grown, size: next };
  return panned(moved, picture, 0, 0);
}

/** How many times larger the picture is seen than with the largest square. */
export function zoomOf(crop: Crop, picture: Extent): number {
  return shortest(picture) / crop.size;
}

export function mostZoom(picture: Extent): number {
  return Math.max(1, shortest(picture) / LEAST);
}

/** In whole pixels, and never over the edge. */
export function whole(crop: Crop, picture: Extent): Crop {
  const size = Math.min(Math.round(crop.size), shortest(picture));
  return {
    left: clamp(Math.round(crop.left), 0, picture.width - size),
    top: clamp(Math.round(crop.top), 0, picture.height - size),
    size,
  };
}
