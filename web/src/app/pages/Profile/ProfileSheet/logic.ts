import { useState } from 'react';
import { type DayView, useDaysOf } from '@/features/calendar/api';
import { useMe } from '@/features/user/api';
import { isCard } from '@/features/user/cards';
import { milesTo, placeOf } from '@/features/user/profile';
import { today } from '@/lib/days';
import type { Show } from '@/lib/paths';
import { t } from '@/lib/words/popouts';
import { t as cards } from '@/lib/words/welcome';
import type { ProfileSheetProps } from './props';

/** So far ahead shared windows are counted. */
const DAYS = 14;

export function useProfileSheet({ profile, show }: ProfileSheetProps) {
  const me = useMe();
  const isOwn = profile.audience === 'own';
  const asked = show && isOpenTo(show) ? show : undefined;
  // While a sheet slides away, it still shows what it showed.
  const [last, setLast] = useState(asked);
  if (asked && asked !== last) setLast(asked);
  const kind = asked ?? last;

  const days = useDaysOf(profile.key, today(), DAYS, kind === 'stats' && profile.audience !== 'public');
  const place = placeOf(profile);

  return {
    kind,
    isOpen: asked !== undefined,
    title: titleOf(),
    card: kind && isCard(kind) && profile.audience === 'own' ? { name: kind, profile } : undefined,
    stats: {
      profile,
      mine: profile.audience === 'full' ? me : undefined,
      windows: days.data && sum(days.data.days.map(isOwn ? freeOn : sharedOn)),
    },
    map: place
      ? {
          name: isOwn ? undefined : profile.name,
          place,
          miles: milesTo(profile),
          here: me?.location ? { point: me.location.point, label: me.location.label } : undefined,
        }
      : undefined,
  };

  /** What an address asks for and this reader can't have is not opened. */
  function isOpenTo(wanted: Show): boolean {
    if (wanted === 'share') return true;
    if (wanted === 'stats') return profile.audience !== 'public';
    if (wanted === 'map') return profile.audience !== 'public' && placeOf(profile) !== undefined;
    return isOwn && isCard(wanted);
  }

  function titleOf(): string {
    if (kind === 'stats') return isOwn ? t('popout.stats.mine') : t('popout.stats', { name: profile.name });
    if (kind === 'share') return isOwn ? t('pass.title.mine') : t('pass.title', { name: profile.name });
    if (kind && isCard(kind)) return cards(`welcome.${kind}.title`);
    return place ?? '';
  }
}

const freeOn = (day: DayView) => day.entries.filter(({ answer }) => answer === 'free').length;
const sharedOn = (day: DayView) => day.shared?.length ?? 0;
const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
