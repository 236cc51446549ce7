import { useParams } from '@tanstack/react-router';
import { DESK } from '@/const/breakpoints';
import { useMedia } from '@/hooks/useMedia';
import { useStore } from '@/hooks/useStore';
import { paths } from '@/lib/paths';
import { session } from '@/lib/session';
import { SECTIONS } from './sections';

export function useSettings() {
  const { section: asked } = useParams({ strict: false });
  const isDesk = useMedia(DESK);
  const golfer = useStore(session);
  const section = SECTIONS.find(({ name }) => name === asked)?.name;
  const first = golfer ? 'account' : 'preferences';
  return {
    isLost: asked !== undefined && !section,
    isDesk,
    section: section ?? (isDesk ? first : undefined),
    up: golfer ? paths.profile(golfer.username) : paths.home(),
  } as const;
}
