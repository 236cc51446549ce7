import { useSearch } from '@tanstack/react-router';
import { useDoor } from '@/app/door';
import { useTakeChoicesAlong } from '@/features/user/api';
import { paths } from '@/lib/paths';

export function useJoinPage() {
  const { then } = useSearch({ from: '/join' });
  const enter = useDoor(then);
  const takeChoicesAlong = useTakeChoicesAlong();
  return {
    then,
    enter() {
      takeChoicesAlong();
      enter(paths.welcome('name', then));
    },
  };
}
