/** From here on there is a rail instead of tabs. The same numbers stand in the media queries of the style modules. */
export const DESK = '(min-width: 1000px)';
/** From here on Home and profiles have two columns. */
export const TABLET = '(min-width: 720px)';
/** A finger, not a mouse. */
export const COARSE = '(pointer: coarse)';
export const REDUCED_MOTION = '(prefers-reduced-motion: reduce)';
