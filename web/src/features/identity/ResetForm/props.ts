export interface ResetFormProps {
  token: string;
  /** The new password holds, and one is logged in with it; told before the rest of the app knows. */
  onDone: () => void;
}
