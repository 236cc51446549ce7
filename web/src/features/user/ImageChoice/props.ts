export interface ImageChoiceProps {
  /** How many there are already. */
  count: number;
  onChoose: (file: File) => void;
}
