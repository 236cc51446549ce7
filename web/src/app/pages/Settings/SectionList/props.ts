import type { SectionName } from '../sections';

export interface SectionListProps {
  /** The section that stands beside it. */
  current?: SectionName;
}
