import { Card } from '@/ui/Card';
import { Skeleton } from '@/ui/Skeleton';
import { MatchReasons } from '../MatchReasons';
import { ProfileMini } from '../ProfileMini';
import type { PlayerRowsProps } from './props';
import style from './style.module.css';

const PLACES = ['first', 'second', 'third'];

/** A few players on one card, each with why. */
export function PlayerRows({ players, filters }: PlayerRowsProps) {
  return (
    <Card look="bare" aria-busy={!players}>
      <ul>
        {players
          ? players.map((found) => (
              <li key={found.player.key} className={style.row}>
                <ProfileMini player={found.player} distance={found.distance} />
                <MatchReasons found={found} filters={filters} />
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
                <Skeleton shape="block" height={56} />
              </li>
            ))}
      </ul>
    </Card>
  );
}
