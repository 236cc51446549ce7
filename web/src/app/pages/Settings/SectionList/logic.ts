import { useStore } from '@/hooks/useStore';
import { session } from '@/lib/session';
import { SECTIONS } from '../sections';

export function useSectionList() {
  const golfer = useStore(session);
  return { golfer, sections: SECTIONS.filter(({ isMine }) => golfer || !isMine) };
}
