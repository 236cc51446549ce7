export interface ErrorStateProps {
  /** What happened, in a golfer's words; the plain default says it didn't load. */
  title?: string;
  text?: string;
  /** Why, as far as it is known: no connection, no right, no room and our own fault are said in place of the text. */
  error?: unknown;
  onRetry?: () => void;
  isRetrying?: boolean;
}
