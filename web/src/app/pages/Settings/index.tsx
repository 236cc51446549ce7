import { Page } from '@/app/Page';
import { LogOutButton } from '@/features/identity/LogOutButton';
import { paths } from '@/lib/paths';
import { t } from '@/lib/words/settings';
import { Card } from '@/ui/Card';
import { Link } from '@/ui/Link';
import { Segmented } from '@/ui/Segmented';
import { Select } from '@/ui/Select';
import { Switch } from '@/ui/Switch';
import { useSettings } from './logic';
import style from './style.module.css';

export function Settings() {
  const settings = useSettings();
  return (
    <Page title={t('settings.title')} backTo={paths.home()}>
      <Card as="section">
        <h2 className={style.title}>{t('settings.theme')}</h2>
        <Segmented
          label={t('settings.theme')}
          choices={settings.themes}
          value={settings.theme}
          onChange={settings.changeTheme}
          isWide
        />
        <Switch
          label={t('settings.haptics')}
          hint={t('settings.haptics.hint')}
          checked={settings.prefs.haptics}
          onChange={(haptics) => settings.change({ haptics })}
        />
        <Switch
          label={t('settings.shortcuts')}
          hint={t('settings.shortcuts.hint')}
          checked={settings.prefs.shortcuts}
          onChange={(shortcuts) => settings.change({ shortcuts })}
        />
      </Card>
      <Card as="section">
        <h2 className={style.title}>{t('settings.units')}</h2>
        <div className={style.pairs}>
          <Select
            label={t('settings.distance')}
            choices={settings.distances}
            value={settings.prefs.distance}
            onChange={(distance) => settings.change({ distance })}
          />
          <Select
            label={t('settings.length')}
            choices={settings.lengths}
            value={settings.prefs.length}
            onChange={(length) => settings.change({ length })}
          />
          <Select
            label={t('settings.temperature')}
            choices={settings.degrees}
            value={settings.prefs.temperature}
            onChange={(temperature) => settings.change({ temperature })}
          />
          <Select
            label={t('settings.week')}
            choices={settings.weekStarts}
            value={settings.weekStart}
            onChange={settings.changeWeekStart}
          />
        </div>
      </Card>
      {settings.golfer && (
        <Card as="section">
          <h2 className={style.title}>{t('settings.account')}</h2>
          <div>
            <LogOutButton />
          </div>
        </Card>
      )}
      <p>
        <Link href={paths.credits()}>{t('settings.credits')}</Link>
      </p>
    </Page>
  );
}
