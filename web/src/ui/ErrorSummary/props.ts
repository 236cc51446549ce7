export interface ErrorSummaryProps {
  /** What is wrong with the whole of it. */
  message?: string;
  /** What is wrong with single fields: pressing one goes there. */
  problems: readonly { id: string; label: string; text: string }[];
  /** Takes the focus whenever it grows. */
  refusals: number;
}
