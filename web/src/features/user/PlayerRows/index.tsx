import { t } from '@/lib/words';
import { Card } from '@/ui/Card';
import { Skeleton } from '@/ui/Skeleton';
import { Tag } from '@/ui/Tag';
import { ProfileMini } from '../ProfileMini';
import { usePlayerRows } from './logic';
import type { PlayerRowsProps } from './props';
import style from './style.module.css';

const PLACES = ['first', 'second', 'third'];

/** A few players on one card, each with the windows that suit both. How they play is told where there is more room. */
export function PlayerRows(props: PlayerRowsProps) {
  const rows = usePlayerRows(props);
  return (
    <Card look="bare" aria-busy={!rows}>
      <ul>
        {rows
          ? rows.map(({ player, distance, windows, rest }) => (
              <li key={player.key} className={style.row}>
                <ProfileMini player={player} distance={distance} />
                {windows.length > 0 && (
                  <ul className={style.windows} aria-label={t('tray.shared.list')}>
                    {windows.map(({ key, window, text }) => (
                      <li key={key}>
                        <Tag tone={window}>{text}</Tag>
                      </li>
                    ))}
                    {rest && <li className={style.rest}>{rest}</li>}
                  </ul>
                )}
              </li>
            ))
          : PLACES.map((place) => (
              <li key={place} className={style.row}>
                <div className={style.who}>
                  <Skeleton shape="disc" />
                  <div className={style.name}>
                    <Skeleton width="60%" />
                    <Skeleton width="40%" />
                  </div>
                </div>
                <Skeleton shape="block" height={29} />
              </li>
            ))}
      </ul>
    </Card>
  );
}
