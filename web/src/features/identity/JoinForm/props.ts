export interface JoinFormProps {
  /** Joined and logged in; told before the rest of the app knows. */
  onDone: () => void;
}
