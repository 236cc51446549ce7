import { type MouseEvent, type SyntheticEvent, useLayoutEffect, useRef } from 'react';
import { useBackToClose } from '@/hooks/useBackToClose';

/** Drives a `<dialog>`: open and closed follow the prop; Escape, Back and a press beside it ask to close. */
export function useModal(open: boolean, onClose: () => void, hasAddress = false) {
  const ref = useRef<HTMLDialogElement>(null);

  useLayoutEffect(() => {
    const dialog = ref.current;
    if (!dialog) return;
    if (open && !dialog.open) dialog.showModal();
    if (!open && dialog.open) dialog.close();
  }, [open]);
  useBackToClose(open && !hasAddress, onClose);

  return {
    ref,
    onCancel(event: SyntheticEvent<HTMLDialogElement>) {
      if (event.target !== event.currentTarget) return;
      event.preventDefault();
      onClose();
    },
    onClick(event: MouseEvent<HTMLDialogElement>) {
      // The backdrop belongs to the dialog itself; everything inside has another target.
      if (event.target === event.currentTarget) onClose();
    },
  };
}
