import { useStore } from '@/hooks/useStore';
import { windowHours } from '@/lib/moments';
import { preferences } from '@/lib/preferences';

export function useWindowLegend() {
  const { isTwelve } = useStore(preferences);
  return {
    morning: windowHours('morning', isTwelve),
    midday: windowHours('midday', isTwelve),
    twilight: windowHours('twilight', isTwelve),
  };
}
