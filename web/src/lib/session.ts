import { forgetKept } from '@/lib/kept';
import type { Photo } from '@/lib/photo';
import { createStore } from '@/utils/store';

/** Whose app this is, as far as the shell needs it to paint: the server decides what a session may do. */
export interface Golfer {
  key: string;
  username: string;
  alias: string;
  avatar?: Photo;
}

const KEY = 'golfer';

function load(): Golfer | undefined {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

/** Remembered between visits, so that the first paint already knows a golfer from a visitor. */
export const session = createStore<Golfer | undefined>(load());

export function rememberGolfer(golfer: Golfer | undefined) {
  if (session.get()?.key !== golfer?.key) forgetKept();
  session.set(golfer);
  try {
    if (golfer) localStorage.setItem(KEY, JSON.stringify(golfer));
    else localStorage.removeItem(KEY);
  } catch {
    // Without storage the next visit starts as a visitor's and is put right by the first answer.
  }
}
