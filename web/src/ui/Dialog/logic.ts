import { useId } from 'react';
import { useModal } from '@/hooks/useModal';
import type { DialogProps } from './props';

export function useDialog({ isOpen, onClose, kind }: DialogProps) {
  const id = useId();
  return {
    titleId: `${id}-title`,
    textId: `${id}-text`,
    dialog: {
      ...useModal(isOpen, onClose),
      role: kind === 'alert' ? 'alertdialog' : undefined,
      'aria-labelledby': `${id}-title`,
      'aria-describedby': `${id}-text`,
    },
  };
}
