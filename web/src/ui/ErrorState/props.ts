export interface ErrorStateProps {
  /** What happened, in a golfer's words; the plain default says it didn't load. */
  title?: string;
  text?: string;
  onRetry?: () => void;
  isRetrying?: boolean;
}
