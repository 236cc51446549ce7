import { month } from '@/lib/moments';
import { toldTraits } from '@/lib/traitWords';
import { duration, handicap, years } from '@/lib/units';
import { t } from '@/lib/words/popouts';
import type { StatsPopoutProps } from './props';

/** What is known of a player in figures, and nothing that stands for nothing. */
export function useStatsPopout({ profile, mine, windows }: StatsPopoutProps) {
  const told = toldTraits(profile);
  const alike = mine ? told.filter(({ name }) => mine[name] === profile[name]) : [];
  const rows: { label: string; value: string }[] = [];
  const add = (label: string, value: string | undefined) => value && rows.push({ label, value });

  if (typeof profile.handicap === 'number') add(t('popout.handicap'), handicap(profile.handicap));
  if (profile.age) add(t('popout.age'), years(profile.age));
  if (profile.round_time) add(t('popout.round'), duration(profile.round_time));
  if (windows !== undefined)
    add(t(profile.audience === 'own' ? 'popout.windows.mine' : 'popout.windows'), String(windows));
  if (mine && told.length > 0)
    add(t('popout.alike'), t('popout.alike.of', { alike: alike.length, all: told.length }));
  if (profile.audience === 'own')
    add(t('popout.complete'), t('popout.percent', { percent: profile.completeness }));
  // A visitor is not told since when.
  if (profile.audience !== 'public') add(t('popout.since'), month(profile.created_at));
  return { rows, alike };
}
