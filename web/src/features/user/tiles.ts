import Beer from 'lucide-react/icons/beer';
import Car from 'lucide-react/icons/car-front';
import CircleDot from 'lucide-react/icons/circle-dot';
import Cloud from 'lucide-react/icons/cloud';
import CloudDrizzle from 'lucide-react/icons/cloud-drizzle';
import CloudRain from 'lucide-react/icons/cloud-rain';
import Flag from 'lucide-react/icons/flag';
import Footprints from 'lucide-react/icons/footprints';
import GlassWater from 'lucide-react/icons/glass-water';
import MoveHorizontal from 'lucide-react/icons/move-horizontal';
import PartyPopper from 'lucide-react/icons/party-popper';
import Ruler from 'lucide-react/icons/ruler';
import Shuffle from 'lucide-react/icons/shuffle';
import Smile from 'lucide-react/icons/smile';
import Sun from 'lucide-react/icons/sun';
import Target from 'lucide-react/icons/target';
import ThumbsUp from 'lucide-react/icons/thumbs-up';
import Tornado from 'lucide-react/icons/tornado';
import Trophy from 'lucide-react/icons/trophy';
import type { ChosenTrait, Traits } from '@/lib/traits';
import type { Drawing } from '@/ui/Icon/props';

type Tiles = { [Name in ChosenTrait]: readonly (readonly [Traits[Name], Drawing])[] };

/** The choices of each trait with what is drawn on them. "Either" is a choice; no preference is none. */
export const TILES: Tiles = {
  mobility: [
    ['walk', Footprints],
    ['ride', Car],
    ['any', Shuffle],
  ],
  gimme: [
    ['none', CircleDot],
    ['inside_2_ft', MoveHorizontal],
    ['in_the_leather', Ruler],
    ['generous', ThumbsUp],
  ],
  weather: [
    ['sun', Sun],
    ['clouds', Cloud],
    ['drizzle', CloudDrizzle],
    ['rain', CloudRain],
    ['anything', Tornado],
  ],
  drinking: [
    ['no', GlassWater],
    ['yes', Beer],
    ['enthusiastically', PartyPopper],
  ],
  purpose: [
    ['play', Flag],
    ['practice', Target],
    ['any', Shuffle],
  ],
  mood: [
    ['fun', Smile],
    ['serious', Trophy],
    ['any', Shuffle],
  ],
};
