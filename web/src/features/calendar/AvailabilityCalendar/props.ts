import type { ReactNode } from 'react';
import type { Slot } from '@/lib/week';
import type { Availability } from '../availability';

export interface AvailabilityCalendarProps {
  availability: Availability;
  /** Told of the cell that the focus has come to. */
  onSlot?: (slot: Slot) => void;
  /** What else can be done with the calendar. */
  tools?: ReactNode;
  /** Stands beside the tools, where there is room. */
  aside?: ReactNode;
  /** Stands under the first week: what the painted days lead to. */
  children?: ReactNode;
}
