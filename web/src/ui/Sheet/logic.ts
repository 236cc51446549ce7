import { useId, useRef } from 'react';
import { useModal } from '@/hooks/useModal';
import type { SheetProps } from './props';

export function useSheet({ isOpen, isAhead, onClose, hasAddress }: SheetProps) {
  const titleId = useId();
  const isDrawn = useRef(false);
  isDrawn.current ||= isOpen || isAhead === true;
  return {
    titleId,
    isDrawn: isDrawn.current,
    dialog: { ...useModal(isOpen, onClose, hasAddress), 'aria-labelledby': titleId },
  };
}
