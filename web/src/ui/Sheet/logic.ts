import { useId } from 'react';
import { useModal } from '@/hooks/useModal';
import type { SheetProps } from './props';

export function useSheet({ isOpen, onClose, hasAddress }: SheetProps) {
  const titleId = useId();
  return { titleId, dialog: { ...useModal(isOpen, onClose, hasAddress), 'aria-labelledby': titleId } };
}
