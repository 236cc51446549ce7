import Car from 'lucide-react/icons/car';
import CircleDot from 'lucide-react/icons/circle-dot';
import CloudSun from 'lucide-react/icons/cloud-sun';
import CupSoda from 'lucide-react/icons/cup-soda';
import Flag from 'lucide-react/icons/flag';
import Footprints from 'lucide-react/icons/footprints';
import Hand from 'lucide-react/icons/hand';
import Smile from 'lucide-react/icons/smile';
import Target from 'lucide-react/icons/target';
import Timer from 'lucide-react/icons/timer';
import Trophy from 'lucide-react/icons/trophy';
import type { TraitName, TraitView } from '@/lib/traits';
import { traitWord } from '@/lib/traitWords';
import type { Drawing } from '@/ui/Icon/props';
import { Tag } from '@/ui/Tag';
import type { TraitTagProps } from './props';

const DRAWINGS: Record<TraitName, Drawing> = {
  mobility: Footprints,
  drinking: CupSoda,
  weather: CloudSun,
  gimme: CircleDot,
  purpose: Flag,
  mood: Smile,
  lefty: Hand,
  round_time: Timer,
};

/** How somebody plays, in a word or two; nothing where they have no preference. */
export function TraitTag({ trait }: TraitTagProps) {
  const word = traitWord(trait);
  return word ? <Tag icon={drawing(trait)}>{word}</Tag> : null;
}

function drawing({ name, value }: TraitView): Drawing {
  if (value === 'ride') return Car;
  if (value === 'serious') return Trophy;
  if (value === 'practice') return Target;
  return DRAWINGS[name];
}
