import { useSteps } from '@/hooks/useSteps';
import { t } from '@/lib/words';
import { Card } from '@/ui/Card';
import { Skeleton } from '@/ui/Skeleton';
import { ProfileMini } from '../ProfileMini';
import { SharedWindows } from '../SharedWindows';

import type { FoundPlayer } from '../search';
import type { PlayerRowsProps } from './props';
import style from './style.module.css';

const COMING: readonly undefined[] = [undefined, undefined, undefined];

/** A few players on one card, each with the windows that suit both. How they play is told where there is more room. */
export function PlayerRows({ players, reasons = inCommon }: PlayerRowsProps) {
  const drawn = useSteps(players?.length ?? 0, 1);
  return (
    <Card look="bare" aria-busy={!players || drawn < players.length}>
      <ul>
        {(players ?? COMING).map((found, at) => (
          <li key={found?.player.key ?? at} className={style.row}>
            {found && at < drawn ? (
              <>
                <ProfileMini player={found.player} distance={found.distance} />
                {reasons(found)}
              </>
            ) : (
              <>
                <div className={style.who}>
                  <Skeleton shape="disc" />
                  <div className={style.name}>
                    <Skeleton width="60%" />
                    <Skeleton width="40%" />
                  </div>
                </div>
                <Skeleton shape="block" height={29} />
              </>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}

function inCommon({ shared }: FoundPlayer) {
  return shared.length > 0 && <SharedWindows shared={shared} label={t('tray.shared.list')} />;
}
