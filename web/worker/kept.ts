const KEPT = 'kept';
/** So many answers and pictures are kept; the oldest go. */
const MOST = 120;
/** In milliseconds: so long is the server waited for before the answer of last time is shown. */
const PATIENCE = 6_000;
const DAY = 86_400_000;
const WEEK = 7;

/** What is worth reading without a connection. Nothing of accounts, of secret addresses, of those who run this. */
const READ =
  /^\/(user|calendar|timeline|network|feedback|challenge|course|weather|message|notification)\/|^\/location\/near/;
/** Greens and photos. The picture of a profile changes with it. */
const FOR_EVER = /^\/user\/(green|photo)\//;
const NEVER = /^\/calendar\/(feed|export|ics)\/|^\/user\/query\/(count|why)/;

/** Counts the ends and beginnings of sessions: what was asked under one is not kept under the next. */
let session = 0;

/** What never changes at its address. */
export function isForEver(pathname: string): boolean {
  return FOR_EVER.test(pathname);
}

export function isKept(pathname: string): boolean {
  return READ.test(pathname) && !NEVER.test(pathname);
}

export async function forget() {
  session += 1;
  await caches.delete(KEPT);
}

/** The server's answer; without a connection, or when it takes too long, the one of last time, marked with its time. */
export async function answerOrKept(event: FetchEvent): Promise<Response> {
  const { request } = event;
  const fetched = ask(request);
  event.waitUntil(fetched.catch(() => undefined));
  const late = new Promise<undefined>((done) => setTimeout(done, PATIENCE));
  try {
    const answer = await Promise.race([fetched, late]);
    return answer ?? (await keptAnswer(request)) ?? (await fetched);
  } catch (error) {
    const kept = await keptAnswer(request);
    if (kept) return kept;
    throw error;
  }
}

/** The picture that was kept, without asking again. */
export async function keptPicture(event: FetchEvent): Promise<Response> {
  const { request } = event;
  return (await find(request)) ?? ask(request);
}

/** Asks again for what is kept of mine in a service: it has just been changed. */
export async function refresh(service: string) {
  const cache = await caches.open(KEPT);
  const kept = (await cache.keys()).filter(({ url }) => new URL(url).pathname.startsWith(service));
  await Promise.all(
    kept.map(async (request) => {
      if (await isMine(request)) await ask(request).catch(() => undefined);
    }),
  );
}

/** Mine by its address, or a profile that says so: it is asked for by its name too. */
async function isMine(request: Request): Promise<boolean> {
  const { pathname } = new URL(request.url);
  if (!pathname.startsWith('/user/get/@')) return /\/me(\/|$)/.test(pathname);
  const profile: { audience?: unknown } = await (await find(request))?.json();
  return profile?.audience === 'own';
}

async function ask(request: Request): Promise<Response> {
  const asked = session;
  const answer = await fetch(request);
  if (answer.status === 401) await forget();
  else if (answer.ok && asked === session) await keep(request, answer.clone());
  return answer;
}

async function keep(request: Request, answer: Response) {
  try {
    const cache = await caches.open(KEPT);
    // Put anew it stands last.
    await cache.delete(request, { ignoreVary: true });
    await cache.put(request, answer);
    const all = await cache.keys();
    await Promise.all(all.slice(0, Math.max(0, all.length - MOST)).map((old) => cache.delete(old)));
  } catch {
    // A full disk keeps nothing: reading goes on.
  }
}

async function find(request: Request | string): Promise<Response | undefined> {
  const cache = await caches.open(KEPT);
  return cache.match(request, { ignoreVary: true });
}

/** Days are asked for by the first of them. Those that began a few days ago hold most of the ones that are asked for. */
async function ofDaysAgo({ url }: Request): Promise<Response | undefined> {
  const [, before, first = '', after] = /^(.*\/calendar\/get\/[^/]+\/)(\d{4}-\d\d-\d\d)(.*)$/.exec(url) ?? [];
  for (let days = 1; before && days < WEEK; days += 1) {
    // In UTC every day has 24 hours.
    const earlier = new Date(Date.parse(first) - days * DAY).toISOString().slice(0, first.length);
    const kept = await find(before + earlier + after);
    if (kept) return kept;
  }
  return undefined;
}

async function keptAnswer(request: Request): Promise<Response | undefined> {
  const kept = (await find(request)) ?? (await ofDaysAgo(request));
  if (!kept) return undefined;
  const headers = new Headers(kept.headers);
  headers.set('x-kept-at', kept.headers.get('date') ?? '');
  return new Response(kept.body, { status: kept.status, headers });
}
