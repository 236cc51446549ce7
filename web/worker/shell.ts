/** What the build made: the files of the shell, and a name that changes when one of them does. */
declare const FILES: readonly string[];
declare const VERSION: string;

const PREFIX = 'shell ';
const SHELL = PREFIX + VERSION;
const PAGE = '/index.html';
/** In milliseconds: so long is the server waited for where it may know better than the shell. */
const PATIENCE = 4_000;
/** First words of pages that are the shell and nothing else. For the others the server may have a page of its own. */
const PAGES = ['find', 'dates', 'settings', 'welcome', 'help', 'join', 'login', 'verify', 'reset', 'credits'];

const files = new Set(FILES);

export async function install() {
  const cache = await caches.open(SHELL);
  const fetched = FILES.map(async (path) => {
    // A name with a hash stands for the same file for ever.
    const known = path.startsWith('/assets/') ? await caches.match(path) : undefined;
    const answer =
      known ?? (await fetch(path, { cache: path.startsWith('/assets/') ? 'default' : 'reload' }));
    if (!answer.ok) throw new Error(`${path} is missing`);
    await cache.put(path, answer);
  });
  await Promise.all(fetched);
}

/** The shell before this one goes. */
export async function activate() {
  const names = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== SHELL);
  await Promise.all(names.map((name) => caches.delete(name)));
}

export function isOfShell(pathname: string): boolean {
  return files.has(pathname);
}

export async function file(request: Request): Promise<Response> {
  const cache = await caches.open(SHELL);
  return (await cache.match(request, { ignoreVary: true })) ?? fetch(request);
}

/** A page of the app is the shell at once; any other one is the server's, unless that is out of reach. */
export async function page(request: Request, pathname: string): Promise<Response> {
  const [, word = ''] = pathname.split('/');
  const shell = () => caches.open(SHELL).then((cache) => cache.match(PAGE, { ignoreVary: true }));
  if (PAGES.includes(word)) return (await shell()) ?? fetch(request);
  // Whoever waits longer than that sees the shell; a page that comes after all is passed over.
  const late = new Promise<undefined>((done) => setTimeout(done, PATIENCE));
  const answer = await Promise.race([fetch(request), late]).catch(() => undefined);
  return answer ?? (await shell()) ?? fetch(request);
}
