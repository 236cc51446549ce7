export interface DangerZoneProps {
  username: string;
  /** Deleted: epoch seconds until which the account can come back. */
  onDone: (until: number) => void;
}
