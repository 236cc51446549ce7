import { createStore } from '@/utils/store';

/** Where the worker keeps what was read; its name is the worker's. */
const CACHE = 'kept';

/** Epoch seconds of the answer that was shown last, if it was one that the worker had kept. */
export const keptAt = createStore<number | undefined>(undefined);

/** The worker marks what it kept with the time when it was true. */
export function noteKept({ headers }: Response) {
  const at = headers.get('x-kept-at');
  keptAt.set(at === null ? undefined : Date.parse(at) / 1000);
}

/** For the end of a session, should it end past the worker. */
export function forgetKept() {
  // There is none outside a secure context.
  void globalThis.caches?.delete(CACHE);
}
