export interface BlockMenuProps {
  player: { key: string; name: string };
  /** The player is blocked: this is no longer a page to be on. */
  onBlocked: () => void;
}
