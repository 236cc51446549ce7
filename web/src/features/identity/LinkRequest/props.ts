export interface LinkRequestProps {
  /** What the mailed link is to do: prove the address, or lead to a new password. */
  purpose: 'verify' | 'reset';
}
