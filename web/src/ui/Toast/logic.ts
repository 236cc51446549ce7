import { useEffect, useState } from 'react';
import { useStore } from '@/hooks/useStore';
import { dismissToast, toasts } from '@/lib/toasts';

const STAYS = 6_000;

/** Goes after six seconds, unless somebody is reading it. */
export function useToast() {
  const message = useStore(toasts);
  const [isHeld, hold] = useState(false);
  const { id, stays } = message ?? {};

  useEffect(() => {
    if (id === undefined || isHeld || stays) return;
    const timer = setTimeout(() => dismissToast(id), STAYS);
    return () => clearTimeout(timer);
  }, [id, isHeld, stays]);

  return {
    message,
    act() {
      hold(false);
      dismissToast(id);
      message?.action?.run();
    },
    holding: {
      onPointerEnter: () => hold(true),
      onPointerLeave: () => hold(false),
      onFocus: () => hold(true),
      onBlur: () => hold(false),
    },
  };
}
