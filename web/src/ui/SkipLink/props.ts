export interface SkipLinkProps {
  /** The id of what to skip to. */
  to: string;
}
