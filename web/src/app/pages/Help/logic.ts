import { useParams } from '@tanstack/react-router';
import { TOPICS } from '@/app/help/topics';
import { DESK } from '@/const/breakpoints';
import { useMedia } from '@/hooks/useMedia';
import { useStore } from '@/hooks/useStore';
import { paths } from '@/lib/paths';
import { session } from '@/lib/session';
import { t } from '@/lib/words/help';

export function useHelp() {
  const { topic: asked } = useParams({ strict: false });
  const isDesk = useMedia(DESK);
  const golfer = useStore(session);
  const known = TOPICS.find(({ name }) => name === asked);
  // Whoever is in has joined.
  const first = TOPICS.find(({ name }) => name === (golfer ? 'dates' : 'join'));
  const topic = known ?? (isDesk ? first : undefined);
  return {
    isLost: asked !== undefined && !known,
    isDesk,
    topic,
    entries: TOPICS.map(({ name, icon }) => ({
      href: paths.help(name),
      label: t(`help.${name}`),
      icon,
      isCurrent: name === topic?.name,
    })),
  };
}
