import { useCanGoBack, useRouter } from '@tanstack/react-router';
import { navigate } from '@/lib/navigation';
import { onceClosed } from '@/lib/overlays';

/** Where the reader came from; `to` when this page was the first one opened. */
export function useBack(to: string) {
  const router = useRouter();
  const canGoBack = useCanGoBack();
  return () => (canGoBack ? onceClosed(() => router.history.back()) : navigate(to));
}
