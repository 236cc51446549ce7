// The app as players get it, for scripts that look at it: the built binary over a folder of its own with the demo
// community, and the system's browser. Whatever happens, nothing of it is left when the script ends.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium } from '@playwright/test';

const TARGET = join(import.meta.dirname, '../../target');
const BINARIES = [
  process.env.FOURBALL_BINARY,
  join(TARGET, 'release/fourball'),
  join(TARGET, 'debug/fourball'),
];
export const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
];
export const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';

export interface Demo {
  url: string;
  /** A new profile of the browser, logged in as the player of the demo community. */
  open: (options: BrowserContextOptions) => Promise<BrowserContext>;
  /** The browser of that player, in which the app was open before; another program may drive it at `port`. */
  openAt: (port: number) => Promise<BrowserContext>;
}

/** Runs `look` while the app stands; what is missing, or goes wrong, is said in one line. */
export async function withDemo(look: (demo: Demo) => Promise<void>) {
  const folder = mkdtempSync(join(tmpdir(), 'fourball-demo-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
  let browser: Browser | undefined;
  try {
    const binary = BINARIES.find((path) => path && existsSync(path));
    if (!binary) throw new Error('no built binary: run `make build` first');
    if (!existsSync(CHROMIUM)) throw new Error(`no browser at ${CHROMIUM}: install it or set CHROMIUM`);
    const server = await serve(binary, folder);
    browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
    await look({
      url: server.url,
      open: (options) => open(browser, server, options),
      openAt: (port) => openAt(port, server),
    });
    await server.stop();
  } catch (error) {
    console.error(String(error instanceof Error ? error.message : error).split('\n')[0]);
    process.exitCode = 1;
  } finally {
    await browser?.close();
    // A server that still runs goes with its folder.
    process.exit();
  }
}

type Server = Awaited<ReturnType<typeof serve>>;

async function open(browser: Browser | undefined, server: Server, options: BrowserContextOptions) {
  if (!browser) throw new Error('the browser is gone');
  const context = await browser.newContext({ baseURL: server.url, reducedMotion: 'reduce', ...options });
  await logIn(context, server);
  return context;
}

async function openAt(port: number, server: Server) {
  const context = await chromium.launchPersistentContext('', {
    executablePath: CHROMIUM,
    args: [...FLAGS, `--remote-debugging-port=${port}`],
    baseURL: server.url,
  });
  await logIn(context, server);
  const page = await context.newPage();
  await page.goto('/');
  await page.waitForFunction(() => localStorage.getItem('golfer'));
  await page.close();
  return context;
}

async function logIn(context: BrowserContext, server: Server) {
  const answer = await context.request.post('/identity/login', {
    data: { login: 'demo', password: server.password },
    headers: { origin: server.url },
  });
  if (!answer.ok()) throw new Error(`cannot log in: ${answer.status()}`);
}

/** Serves until it is stopped, or this process ends. */
async function serve(binary: string, folder: string) {
  const url = `http://127.0.0.1:${await freePort()}`;
  const { FOURBALL_BINARY: _, ...outer } = process.env;
  const child = spawn(binary, ['serve'], {
    env: {
      ...outer,
      FOURBALL_LISTEN: new URL(url).host,
      FOURBALL_PUBLIC_URL: url,
      FOURBALL_DATA: folder,
      FOURBALL_DEMO: 'on',
      FOURBALL_LOG: 'error',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  // Before its folder goes.
  process.prependOnceListener('exit', () => child.kill('SIGKILL'));
  for await (const line of createInterface(child.stdout)) {
    const [, password] = line.match(/^Log in as demo with the password (.+)$/) ?? [];
    if (!password) continue;
    const stop = async () => {
      child.kill('SIGTERM');
      if (child.exitCode === null) await once(child, 'exit');
    };
    return { url, password, stop };
  }
  throw new Error(`${binary} did not start`);
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (!address || typeof address === 'string') throw new Error('no port is free');
  return address.port;
}
