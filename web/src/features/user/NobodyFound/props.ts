import type { Filters } from '../filters';
import type { SearchPage } from '../search';

export interface NobodyFoundProps {
  filters: Filters;
  answer: SearchPage;
  /** Whether the viewer has painted any windows that could be shared. */
  hasDates: boolean;
}
