import { useCanGoBack, useRouter } from '@tanstack/react-router';
import { navigate } from '@/lib/navigation';

/** Where the reader came from; `to` when this page was the first one opened. */
export function useBack(to: string) {
  const router = useRouter();
  const canGoBack = useCanGoBack();
  return () => (canGoBack ? router.history.back() : navigate(to));
}
