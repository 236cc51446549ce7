import type { Filters } from '../filters';
import type { SearchPage } from '../search';

export interface RelaxedNoticeProps {
  /** What was asked. */
  filters: Filters;
  /** The first page of the answer. */
  answer: SearchPage;
}
