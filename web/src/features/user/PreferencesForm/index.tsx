import { t } from '@/lib/words/settings';
import { Card } from '@/ui/Card';
import { Segmented } from '@/ui/Segmented';
import { Select } from '@/ui/Select';
import { Switch } from '@/ui/Switch';
import { usePreferencesForm } from './logic';
import style from './style.module.css';

/** How Fourball looks and counts: each choice counts at once. */
export function PreferencesForm() {
  const { chosen, choose, themes, selects } = usePreferencesForm();
  return (
    <>
      <Card as="section">
        <h2 className={style.title}>{t('settings.theme')}</h2>
        <Segmented
          label={t('settings.theme')}
          choices={themes}
          value={chosen.theme}
          onChange={(theme) => choose({ theme })}
          isWide
        />
        <Switch
          label={t('settings.haptics')}
          hint={t('settings.haptics.hint')}
          checked={chosen.haptics}
          onChange={(haptics) => choose({ haptics })}
        />
        <Switch
          label={t('settings.shortcuts')}
          hint={t('settings.shortcuts.hint')}
          checked={chosen.shortcuts}
          onChange={(shortcuts) => choose({ shortcuts })}
        />
      </Card>
      <Card as="section">
        <h2 className={style.title}>{t('settings.units')}</h2>
        <div className={style.pairs}>
          {selects.map(({ name, ...select }) => (
            <Select key={name} {...select} />
          ))}
        </div>
      </Card>
    </>
  );
}
