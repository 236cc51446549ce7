import { t } from '@/lib/words/settings';
import { Card } from '@/ui/Card';
import { Segmented } from '@/ui/Segmented';
import { Switch } from '@/ui/Switch';
import type { SceneProps } from '../scene';

const THEMES = ['system', 'light', 'dark'] as const;
const nothing = () => {};

export function SettingsScene({ frame }: SceneProps) {
  return (
    <Card>
      <Segmented
        label={t('settings.theme')}
        choices={THEMES.map((value) => ({ value, label: t(`settings.theme.${value}`) }))}
        value={THEMES[frame] ?? 'dark'}
        onChange={nothing}
        isWide
      />
      <Switch label={t('privacy.public')} checked={frame < 2} onChange={nothing} />
    </Card>
  );
}
