import { useCanGoBack, useRouter } from '@tanstack/react-router';
import { navigate } from '@/lib/navigation';
import type { TopBarProps } from './props';

export function useTopBar({ backTo }: TopBarProps) {
  const router = useRouter();
  const canGoBack = useCanGoBack();
  return {
    back: backTo === undefined ? undefined : () => (canGoBack ? router.history.back() : navigate(backTo)),
  };
}
