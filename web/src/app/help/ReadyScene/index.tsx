import { PlayerRows } from '@/features/user/PlayerRows';
import { RelaxedNotice } from '@/features/user/RelaxedNotice';
import { RtgButton } from '@/features/user/RtgButton';
import { MAYA, type SceneProps } from '../scene';

const MILES = { asked: 10, now: 25 };
const maya = { player: MAYA, distance: MAYA.distance, shared: [], alike: [], different: [] };
const wider = {
  items: [maya],
  page: { total: 1 },
  relaxed: [{ limit: 'radius', from: MILES.asked, to: MILES.now, query: `radius=${MILES.now}` } as const],
  alternatives: [],
  query: `radius=${MILES.now}`,
};
const nothing = () => {};

export function ReadyScene({ frame }: SceneProps) {
  return (
    <>
      <div>
        <RtgButton isOn={frame > 0} onToggle={nothing} />
      </div>
      {frame > 1 && <RelaxedNotice filters={{ radius: MILES.asked }} answer={wider} />}
      {frame > 1 && <PlayerRows players={[maya]} />}
    </>
  );
}
