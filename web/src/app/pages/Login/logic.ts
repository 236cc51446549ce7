import { useSearch } from '@tanstack/react-router';
import { useDoor } from '@/app/door';
import { paths } from '@/lib/paths';

export function useLoginPage() {
  const { then } = useSearch({ from: '/login' });
  const enter = useDoor(then);
  return { then, enter: () => enter(then ?? paths.home()) };
}
