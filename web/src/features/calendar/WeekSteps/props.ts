import type { Availability } from '../availability';

export interface WeekStepsProps {
  availability: Availability;
}
