import { t } from '@/lib/words/popouts';
import { Card } from '@/ui/Card';
import { TraitTags } from '../TraitTags';
import { useStatsPopout } from './logic';
import type { StatsPopoutProps } from './props';
import style from './style.module.css';

export function StatsPopout(props: StatsPopoutProps) {
  const { rows, alike } = useStatsPopout(props);
  return (
    <>
      <Card look="bare">
        <dl>
          {rows.map(({ label, value }) => (
            <div key={label} className={style.row}>
              <dt>{label}</dt>
              <dd className={style.value}>{value}</dd>
            </div>
          ))}
        </dl>
      </Card>
      {alike.length > 0 && <TraitTags traits={alike} label={t('popout.alike')} />}
    </>
  );
}
