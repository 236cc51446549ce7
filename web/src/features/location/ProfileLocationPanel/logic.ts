import { useStore } from '@/hooks/useStore';
import { preferences } from '@/lib/preferences';
import { distance } from '@/lib/units';
import { t } from '@/lib/words/profile';
import type { ProfileLocationPanelProps } from './props';

const RINGS = [5, 10, 25];
/** Of the drawing, whose height is 210. */
const FARTHEST = 92;
/** A ring inside this one would be a dot under its own label. */
const NEAREST = 22;
/** Two rings nearer than that are one. */
const APART = 5;

export function useProfileLocationPanel({ place, miles, isMine }: ProfileLocationPanelProps) {
  const unit = useStore(preferences).distance;
  const isDrawn = miles !== undefined && miles <= 60;
  const outermost = Math.max(25, miles ?? 0);
  // Near things matter more: the drawing's scale grows slower than the way.
  const radius = (at: number) => Math.max(NEAREST, FARTHEST * Math.sqrt(at / outermost));
  const label = miles === undefined ? '' : distance(miles, unit);
  const theirs = isDrawn ? { radius: radius(miles), label, width: 16 + 6 * label.length } : undefined;
  const rings = RINGS.map((ring) => ({ radius: radius(ring), label: distance(ring, unit) }));
  return {
    title: place ?? t('place.mine.none'),
    text: textOf(),
    isFarUnknown: !isMine && miles === undefined,
    theirs,
    rings: theirs ? rings.filter((ring) => Math.abs(ring.radius - theirs.radius) >= APART) : [],
  };

  function textOf(): string | undefined {
    if (isMine) return place ? t('place.mine') : t('place.mine.why');
    return miles === undefined ? undefined : t('place.away', { distance: distance(miles, unit, 'long') });
  }
}
