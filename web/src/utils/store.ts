/** A value outside React that components may follow with `useSyncExternalStore`. */
export interface Store<T> {
  get(): T;
  set(next: T): void;
  subscribe(listener: () => void): () => void;
}

export function createStore<T>(initial: T): Store<T> {
  return createLazyStore(() => initial);
}

/** The first value is made when somebody asks for it. */
export function createLazyStore<T>(first: () => T): Store<T> {
  let made: { value: T } | undefined;
  const get = () => {
    made ??= { value: first() };
    return made.value;
  };
  const listeners = new Set<() => void>();
  return {
    get,
    set(next) {
      if (Object.is(next, get())) return;
      made = { value: next };
      for (const listener of [...listeners]) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
