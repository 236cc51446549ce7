import Camera from 'lucide-react/icons/camera';
import MapPin from 'lucide-react/icons/map-pin';
import SlidersHorizontal from 'lucide-react/icons/sliders-horizontal';
import UserRound from 'lucide-react/icons/user-round';
import { paths } from '@/lib/paths';
import { t } from '@/lib/words/profile';
import type { OwnProfile } from '../api';
import type { OnboardingCardName } from '../cards';
import type { ProfileGapsProps } from './props';

const ICONS = { location: MapPin, attributes: SlidersHorizontal, name: UserRound, image: Camera };
/** What keeps a player from being found comes first. */
const ORDER = ['location', 'attributes', 'image', 'name'] as const satisfies readonly OnboardingCardName[];
const WHOLE = 100;

/** How much of my profile there is, and the cards that hold nothing yet. */
export function useProfileGaps({ profile }: ProfileGapsProps) {
  const missing = ORDER.filter((card) => profile.cards_left.includes(card));
  return {
    isWhole: profile.completeness >= WHOLE || (missing.length === 0 && !halfDone(profile)),
    percent: profile.completeness,
    title: t('gaps.title', { percent: profile.completeness }),
    gaps: (missing.length > 0 ? missing : ORDER.filter((card) => card === halfDone(profile))).map((card) => ({
      card,
      icon: ICONS[card],
      title: t(`gaps.${card}.title`),
      why: t(`gaps.${card}.why`),
      href: paths.profile(profile.username, card),
    })),
  };
}

/** A card that says something, and could say more. */
function halfDone({ alias, gimmick, bio, handicap }: OwnProfile): 'name' | 'attributes' | undefined {
  if (!alias || !gimmick || !bio) return 'name';
  return typeof handicap === 'number' ? undefined : 'attributes';
}
