import type { SectionName } from '../sections';

export interface SectionProps {
  name: SectionName;
}
