import MapPin from 'lucide-react/icons/map-pin';
import SlidersHorizontal from 'lucide-react/icons/sliders-horizontal';
import UserRound from 'lucide-react/icons/user-round';
import { paths } from '@/lib/paths';
import { t } from '@/lib/words/profile';
import type { ProfileGapsProps } from './props';

const ICONS = { location: MapPin, attributes: SlidersHorizontal, name: UserRound };
/** What keeps a player from being found comes first. */
const ORDER = ['location', 'attributes', 'name'] as const;

/** The cards that hold nothing yet. */
export function useProfileGaps({ profile }: ProfileGapsProps) {
  const missing = ORDER.filter((card) => profile.cards_left.includes(card));
  return missing.map((card) => ({
    card,
    icon: ICONS[card],
    title: t(`gaps.${card}.title`),
    why: t(`gaps.${card}.why`),
    href: paths.editCard(card, paths.profile(profile.username)),
  }));
}
