import { session } from '@/lib/session';

const PREFIX = 'draft.';

/** What was typed and not sent yet outlives a change of page and a reload, not the tab. Never give it a secret. */
export function keepDraft(name: string, draft: unknown) {
  try {
    sessionStorage.setItem(PREFIX + name, JSON.stringify(draft));
  } catch {
    // Without storage a draft lasts as long as its form.
  }
}

/** The kept draft, if it has the shape that the form has today. */
export function findDraft<Draft extends object>(name: string, like: Draft): Partial<Draft> {
  try {
    const found: unknown = JSON.parse(sessionStorage.getItem(PREFIX + name) ?? '{}');
    if (typeof found !== 'object' || found === null) return {};
    const known = Object.entries(found).filter(
      ([key, value]) => key in like && isAlike(value, like[key as keyof Draft]),
    );
    // Every entry was compared with the one of the same name.
    return Object.fromEntries(known) as Partial<Draft>;
  } catch {
    return {};
  }
}

export function dropDraft(name: string) {
  try {
    sessionStorage.removeItem(PREFIX + name);
  } catch {
    // Then there is none.
  }
}

/** For the end of a session: the next one may be somebody else's. */
export function dropDrafts() {
  try {
    for (const storage of [sessionStorage, localStorage])
      for (const key of Object.keys(storage)) if (key.startsWith(PREFIX)) storage.removeItem(key);
  } catch {
    // Then there are none.
  }
}

/** What waits for a connection outlives the tab too, and is nobody's but the golfer's who made it. */
export function keepUnsent(name: string, items: readonly unknown[]) {
  try {
    if (items.length > 0) localStorage.setItem(unsentKey(name), JSON.stringify(items));
    else localStorage.removeItem(unsentKey(name));
  } catch {
    // Without storage it waits as long as the page is open.
  }
}

export function findUnsent(name: string): unknown[] {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(unsentKey(name)) ?? '[]');
    return Array.isArray(found) ? found : [];
  } catch {
    return [];
  }
}

function unsentKey(name: string): string {
  return `${PREFIX}${name}.${session.get()?.key ?? ''}`;
}

/** A choice that is still open is stored as null, and may be drafted as anything. */
function isAlike(value: unknown, example: unknown): boolean {
  return example === null || value === null || typeof value === typeof example;
}
