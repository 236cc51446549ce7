/** A place on the globe, in degrees. */
export interface Point {
  lat: number;
  lon: number;
}

/** A place on the map of the world, a square whose sides are so many units; y goes south. */
export interface Spot {
  x: number;
  y: number;
}

/** A unit is about a fifth of a mile at the equator: as exact as the borders are. */
export const GLOBE = 2 ** 17;
/** Where the square ends. */
const FARTHEST = 85.05112878;
const MILES_AROUND = 24_901;

export function project({ lat, lon }: Point): Spot {
  const north = (Math.min(FARTHEST, Math.max(-FARTHEST, lat)) * Math.PI) / 180;
  return {
    x: (lon / 360 + 0.5) * GLOBE,
    y: (0.5 - Math.asinh(Math.tan(north)) / (2 * Math.PI)) * GLOBE,
  };
}

/** How many units a mile has there: the farther from the equator the more. */
export function unitsPerMile({ y }: Spot): number {
  const north = Math.atan(Math.sinh((0.5 - y / GLOBE) * 2 * Math.PI));
  return GLOBE / (MILES_AROUND * Math.cos(north));
}
