import { PlayerRows } from '@/features/user/PlayerRows';
import { exampleWeek, MAYA, type SceneProps, THEO } from '../scene';

export function FindScene({ frame }: SceneProps) {
  const saturday = exampleWeek().at(-1) ?? '';
  const shared = [
    { date: saturday, window: 'morning', counts: 'full' },
    { date: saturday, window: 'midday', counts: 'half' },
  ] as const;
  const found = [MAYA, THEO].map((player, at) => ({
    player,
    distance: player.distance,
    shared: shared.slice(at),
    alike: [],
    different: [],
  }));
  return <PlayerRows players={frame === 0 ? undefined : found.slice(0, frame)} />;
}
