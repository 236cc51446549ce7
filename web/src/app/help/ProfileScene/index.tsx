import { ProfileMini } from '@/features/user/ProfileMini';
import { TILES } from '@/features/user/tiles';
import { t } from '@/lib/words/traits';
import { Card } from '@/ui/Card';
import { OptionGroup } from '@/ui/OptionGroup';
import { MAYA, type SceneProps } from '../scene';

const CHOSEN = [undefined, 'walk', 'walk'] as const;
const nothing = () => {};

export function ProfileScene({ frame }: SceneProps) {
  return (
    <>
      <OptionGroup
        label={t('trait.mobility')}
        options={TILES.mobility.map(([value, icon]) => ({
          value,
          icon,
          label: t(`trait.mobility.${value}`),
        }))}
        value={CHOSEN[frame]}
        onChange={nothing}
      />
      <Card>
        <ProfileMini player={{ ...MAYA, handicap: frame < 2 ? null : MAYA.handicap }} />
      </Card>
    </>
  );
}
