import type { ReactNode } from 'react';
import type { Availability } from '../availability';

export interface AvailabilityCalendarProps {
  availability: Availability;
  /** Stands under the first week: what the painted days lead to. */
  children?: ReactNode;
}
