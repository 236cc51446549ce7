export interface ComeBackProps {
  /** Epoch seconds until which the account can come back. */
  until: number;
  isBusy: boolean;
  /** Why it did not work. */
  trouble: string | undefined;
  onComeBack: () => void;
  onStay: () => void;
}
