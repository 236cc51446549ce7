import { useSearch } from '@tanstack/react-router';
import { useDoor } from '@/app/door';
import { paths } from '@/lib/paths';

export function useJoinPage() {
  const { then } = useSearch({ from: '/join' });
  const enter = useDoor(then);
  return { then, enter: () => enter(paths.welcome('name', then)) };
}
