import { useStore } from '@/hooks/useStore';
import { paths } from '@/lib/paths';
import { session } from '@/lib/session';
import { t } from '@/lib/words/settings';
import { SECTIONS } from '../sections';
import type { SectionListProps } from './props';

export function useSectionList({ current }: SectionListProps) {
  const golfer = useStore(session);
  const entries = SECTIONS.filter(({ isMine }) => golfer || !isMine).map(({ name, icon }) => ({
    href: paths.settings(name),
    label: t(`settings.${name}`),
    icon,
    isCurrent: name === current,
  }));
  return { golfer, entries };
}
