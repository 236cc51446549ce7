export interface ProgressProps {
  /** "Step 2 of 4": said, and read from the bars. */
  label: string;
  value: number;
  max: number;
}
