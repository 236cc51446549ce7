import { t } from '@/lib/words';
import { Card } from '@/ui/Card';
import { Skeleton } from '@/ui/Skeleton';
import { ProfileMini } from '../ProfileMini';
import { SharedWindows } from '../SharedWindows';

import type { FoundPlayer } from '../search';
import type { PlayerRowsProps } from './props';
import style from './style.module.css';

const PLACES = ['first', 'second', 'third'];

/** A few players on one card, each with the windows that suit both. How they play is told where there is more room. */
export function PlayerRows({ players, reasons = inCommon }: PlayerRowsProps) {
  return (
    <Card look="bare" aria-busy={!players}>
      <ul>
        {players
          ? players.map((found) => (
              <li key={found.player.key} className={style.row}>
                <ProfileMini player={found.player} distance={found.distance} />
                {reasons(found)}
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

function inCommon({ shared }: FoundPlayer) {
  return shared.length > 0 && <SharedWindows shared={shared} label={t('tray.shared.list')} />;
}
