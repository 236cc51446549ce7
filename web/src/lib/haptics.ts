import { REDUCED_MOTION } from '@/const/breakpoints';
import { preferences } from '@/lib/preferences';

function buzz(pattern: number | number[]) {
  if (!preferences.get().haptics || window.matchMedia(REDUCED_MOTION).matches) return;
  navigator.vibrate?.(pattern);
}

/** Named by meaning, so that the feel of a thing is decided in one place. */
export const haptics = {
  tap: () => buzz(8),
  selection: () => buzz(10),
  threshold: () => buzz(14),
  confirm: () => buzz(16),
  success: () => buzz([12, 60, 20]),
  error: () => buzz([20, 40, 20]),
};
