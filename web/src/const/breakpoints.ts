/** From here on there is a rail instead of tabs. The same numbers stand in the media queries of the style modules. */
export const DESK = '(min-width: 1000px)';
export const REDUCED_MOTION = '(prefers-reduced-motion: reduce)';
