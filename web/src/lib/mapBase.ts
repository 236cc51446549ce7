import { type Box, touches } from '@/lib/mapView';
import { createStore } from '@/utils/store';

/** Something to fill, with the box that it lies in. */
export interface Area {
  box: Box;
  d: string;
}
export type Town = readonly [x: number, y: number, name: string];

interface World {
  land: Area[];
  lakes: Area[];
  towns: Town[];
}
interface States {
  states: (Area & { id: string })[];
}
interface Counties {
  borders: string;
  towns: Town[];
}

/** What has come through of the drawing so far. */
export interface Base {
  world?: World;
  us?: States;
  counties: Readonly<Record<string, Counties>>;
  hasFailed: boolean;
}

/** Counties and small towns are drawn from so many pixels a unit on. */
const COUNTIES_FROM = 0.12;

const FILES = import.meta.glob<string>('../../../data/map/*.json', {
  query: '?url',
  import: 'default',
  eager: true,
});

export const base = createStore<Base>({ counties: {}, hasFailed: false });
const asked = new Set<string>();

/** Asks for whatever a view needs and has not been asked for. What failed is asked for again. */
export function wantBase(view: { scale: number; box: Box }) {
  void want('us', (us: States) => ({ us }));
  void want('world', (world: World) => ({ world }));
  for (const id of statesIn(view)) {
    void want(`us-${id}`, (state: Counties) => ({ counties: { ...base.get().counties, [id]: state } }));
  }
}

/** The states whose counties a view shows. */
export function statesIn({ scale, box }: { scale: number; box: Box }): string[] {
  if (scale < COUNTIES_FROM) return [];
  const states = base.get().us?.states ?? [];
  return states.filter((state) => touches(state.box, box)).map(({ id }) => id);
}

async function want<File>(name: string, part: (file: File) => Partial<Base>) {
  const url = FILES[`../../../data/map/${name}.json`];
  if (!url || asked.has(name)) return;
  asked.add(name);
  try {
    const answer = await fetch(url);
    if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
    const file: File = await answer.json();
    base.set({ ...base.get(), ...part(file), hasFailed: false });
  } catch {
    asked.delete(name);
    base.set({ ...base.get(), hasFailed: true });
  }
}
