import { useStore } from '@/hooks/useStore';
import { changePreferences, preferences } from '@/lib/preferences';
import { session } from '@/lib/session';
import { changeTheme, theme } from '@/lib/theme';
import { t } from '@/lib/words/settings';

export function useSettings() {
  const prefs = useStore(preferences);
  return {
    prefs,
    golfer: useStore(session),
    theme: useStore(theme),
    changeTheme,
    change: changePreferences,
    themes: (['system', 'light', 'dark'] as const).map((value) => ({
      value,
      label: t(`settings.theme.${value}`),
    })),
    distances: (['miles', 'kilometers'] as const).map((value) => ({ value, label: t(`units.${value}`) })),
    lengths: (['yards', 'meters'] as const).map((value) => ({ value, label: t(`units.${value}`) })),
    degrees: (['fahrenheit', 'celsius'] as const).map((value) => ({ value, label: t(`units.${value}`) })),
    weekStarts: (['monday', 'sunday'] as const).map((value) => ({
      value,
      label: t(`settings.week.${value}`),
    })),
    weekStart: prefs.firstWeekday === 1 ? 'monday' : 'sunday',
    changeWeekStart: (start: 'monday' | 'sunday') =>
      changePreferences({ firstWeekday: start === 'monday' ? 1 : 7 }),
  } as const;
}
