export interface LoginFormProps {
  /** Logged in; told before the rest of the app knows. */
  onDone: () => void;
}
