import type { ButtonLook } from '@/ui/Button/props';

export interface SendAgainProps {
  /** Epoch milliseconds before which it is too early; none where nothing was sent yet. */
  notBefore: number | undefined;
  look?: ButtonLook['look'];
  isBusy: boolean;
  onSend: () => void;
}
