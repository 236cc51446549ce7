export interface LoginFirstProps {
  /** What there is behind the door. */
  text: string;
}
