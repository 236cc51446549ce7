/** A square picture in its three sizes, and the colour of its middle. */
export interface Photo {
  small: string;
  medium: string;
  large: string;
  color: string;
}

/** For `srcset`: the browser picks by the size on the screen and its pixels. */
export function srcSet({ small, medium, large }: Photo): string {
  return `${small} 160w, ${medium} 480w, ${large} 1280w`;
}
