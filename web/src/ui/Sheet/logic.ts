import { useId } from 'react';
import { useModal } from '@/hooks/useModal';
import type { SheetProps } from './props';

export function useSheet({ isOpen, onClose }: SheetProps) {
  const titleId = useId();
  return { titleId, dialog: { ...useModal(isOpen, onClose), 'aria-labelledby': titleId } };
}
