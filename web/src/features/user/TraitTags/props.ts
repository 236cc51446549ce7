import type { TraitView } from '@/lib/traits';

export interface TraitTagsProps {
  traits: readonly TraitView[];
  /** Where no heading stands above them. */
  label?: string;
}
