import { useStore } from '@/hooks/useStore';
import { type Choices, choices, guess } from '@/lib/preferences';
import { explain } from '@/lib/refusals';
import { toast } from '@/lib/toasts';
import { t } from '@/lib/words/settings';
import { useChoose } from '../api';

/** What may be left to the place that the browser is set to. */
type Local = 'distance' | 'length' | 'temperature' | 'first_weekday' | 'clock';
type Named<Name extends Local> = Record<Exclude<Choices[Name], 'auto'>, string>;

export function usePreferencesForm() {
  const chosen = useStore(choices);
  const choose = useChoose((error) =>
    toast(t('settings.refused', { why: explain(error) }), { tone: 'failed' }),
  );
  const usual = guess(navigator.language || 'en-US');

  const select = <Name extends Local>(name: Name, named: Named<Name>, auto: keyof Named<Name>) => ({
    name,
    label: t(`settings.${name as Local}`),
    value: chosen[name] as string,
    choices: [
      { value: 'auto', label: t('settings.auto', { usual: named[auto] }) },
      ...Object.entries<string>(named).map(([value, label]) => ({ value, label })),
    ],
    // Only what stands in the list above can be picked.
    onChange: (value: string) => choose({ [name]: value } as Partial<Choices>),
  });

  return {
    chosen,
    choose,
    themes: (['system', 'light', 'dark'] as const).map((value) => ({
      value,
      label: t(`settings.theme.${value}`),
    })),
    selects: [
      select('distance', { miles: t('units.miles'), kilometers: t('units.kilometers') }, usual.distance),
      select('length', { yards: t('units.yards'), meters: t('units.meters') }, usual.length),
      select(
        'temperature',
        { fahrenheit: t('units.fahrenheit'), celsius: t('units.celsius') },
        usual.temperature,
      ),
      select(
        'first_weekday',
        { monday: t('weekday.monday'), sunday: t('weekday.sunday') },
        usual.firstWeekday === 7 ? 'sunday' : 'monday',
      ),
      select('clock', { 12: t('clock.12'), 24: t('clock.24') }, usual.isTwelve ? '12' : '24'),
    ],
  };
}
