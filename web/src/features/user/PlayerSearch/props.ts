export interface PlayerSearchProps {
  /** The name that is looked for now. */
  name: string | undefined;
  onSearch: (name: string | undefined) => void;
}
