export interface FlagProps {
  /** Height in pixels of the whole pin. */
  size?: number;
  /** The pennant is optic where it means something: yours, played. */
  isPlain?: boolean;
}
