import { useQuery } from '@tanstack/react-query';
import type { Answer } from '@/const/windows';
import type { components } from '@/lib/api';
import { api } from '@/lib/client';
import { listed } from '@/lib/lists';
import { type Slot, type SlotKey, slotKey } from '@/lib/week';
import { t } from '@/lib/words/together';
import { ME } from './api';

type Plan = components['schemas']['PlanView'];
type PlanWindow = components['schemas']['PlanWindowView'];
type Overlap = components['schemas']['Overlap'];

/** The server compares six weeks at most. */
const DAYS = 42;

export interface Companion {
  key: string;
  name: string;
}

/** A window that suits all, or all but one. */
export interface Meeting {
  slot: Slot;
  overlap?: Overlap;
  /** Who says maybe; where it suits all but one, that one. */
  names: string[];
}

/** When I and others can play, from today on. */
export function usePlan(others: readonly Companion[]) {
  const players = [ME, ...others.map(({ key }) => key)].join(',');
  return useQuery({
    ...api.queryOptions('get', '/calendar/query', { params: { query: { players, days: DAYS } } }),
    enabled: others.length > 0,
  });
}

/** What a plan says, in the names of those whose it is; whoever is not among the others is the reader. */
export function readPlan(plan: Plan, others: readonly Companion[]) {
  const nameOf = (key: string) => others.find((other) => other.key === key)?.name ?? t('with.you');
  const replies: Partial<Record<SlotKey, Answer>> = {};
  const words: Partial<Record<SlotKey, string>> = {};
  const some = new Set<SlotKey>();
  const shared: Meeting[] = [];
  const almost: Meeting[] = [];
  const spoken = new Set<string>();

  for (const { date, windows } of plan.days) {
    for (const said of windows) {
      const slot = { day: date, window: said.window };
      const key = slotKey(slot);
      const [free, maybe] = [said.free.map(nameOf), said.maybe.map(nameOf)];
      for (const player of [...said.free, ...said.maybe]) spoken.add(player);
      const who = whoOf(said, plan.players.length, nameOf);
      if (who) words[key] = t('with.cell', { window: t(`window.${said.window}`), who });
      if (said.overlap) {
        replies[key] = said.overlap === 'full' ? 'free' : 'maybe';
        shared.push({ slot, overlap: said.overlap, names: maybe });
      } else if (free.length + maybe.length > 0) {
        some.add(key);
        const missing = plan.players.filter((player) => ![...said.free, ...said.maybe].includes(player));
        if (missing.length === 1 && plan.players.length > 2)
          almost.push({ slot, names: missing.map(nameOf) });
      }
    }
  }
  return {
    replies,
    words,
    some,
    /** Best first: nobody has to be asked, then as few as possible, then as soon as possible. */
    shared: shared.sort((a, b) => a.names.length - b.names.length),
    almost,
    silent: plan.players.filter((player) => !spoken.has(player)).map(nameOf),
    isMineSilent: plan.players.some((player) => nameOf(player) === t('with.you') && !spoken.has(player)),
  };
}

function whoOf(said: PlanWindow, count: number, nameOf: (key: string) => string): string {
  if (said.free.length === count) return t(count === 2 ? 'with.best.both' : 'with.best.all');
  const parts = (['free', 'maybe', 'no'] as const).flatMap((answer) =>
    said[answer].length > 0 ? [t(`with.cell.${answer}`, { names: listed(said[answer].map(nameOf)) })] : [],
  );
  return parts.join(', ');
}
