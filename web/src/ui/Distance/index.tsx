import { useStore } from '@/hooks/useStore';
import { preferences } from '@/lib/preferences';
import { distance } from '@/lib/units';
import type { DistanceProps } from './props';

export function Distance({ miles, isLong }: DistanceProps) {
  const unit = useStore(preferences).distance;
  return distance(miles, unit, isLong ? 'long' : 'short');
}
