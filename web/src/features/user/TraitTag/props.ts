import type { TraitView } from '@/lib/traits';

export interface TraitTagProps {
  trait: TraitView;
}
