export interface GreenProps {
  /** The key it is drawn from: the same key is the same green everywhere. */
  of: string;
  /** Where the lines fade, so that none crosses small text. */
  fade?: 'corner' | 'side' | 'foot' | 'middle' | 'none';
}
