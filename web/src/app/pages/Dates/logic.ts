import { useSearch } from '@tanstack/react-router';
import { useAvailability } from '@/features/calendar/availability';
import { Problem } from '@/lib/problem';

export function useDates() {
  const { from } = useSearch({ from: '/dates' });
  const availability = useAvailability(from);
  const { error } = availability.query;
  return { availability, isVisitor: error instanceof Problem && error.status === 401 };
}
