import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';

/**
 * Three projects. `app`: the pages by themselves, on the development server, gallery included. `real`: the built app
 * as the binary serves it, over a database of its own. `looks`: the same with the demo community, at a moment at which
 * the server stands still, for pictures. The browser is the system's.
 *
 * Ports are whatever is free, so that two checkouts can run their tests at once; the processes that run the tests
 * inherit them, and the folder of the mails, through the environment.
 */
process.env.E2E_APP_PORT ??= await freePort();
process.env.E2E_REAL_PORT ??= await freePort();
process.env.E2E_STILL_PORT ??= await freePort();
process.env.E2E_DATA ??= mkdtempSync(join(tmpdir(), 'fourball-e2e-'));

const app = `http://localhost:${process.env.E2E_APP_PORT}`;
const real = `http://localhost:${process.env.E2E_REAL_PORT}`;
const still = `http://localhost:${process.env.E2E_STILL_PORT}`;
// The one that is built for tests: another has neither their clock nor their keys.
const binary = join(import.meta.dirname, '../target/debug/fourball');

/** The pages by themselves; what is in neither list asks the real server. */
const APP = /(?:gallery|painting|shell)\.spec\.ts/;
const LOOKS = /snapshots\.spec\.ts/;

/** The server knows no setting named like the binary's variable, and says so. */
const serve = `env -u FOURBALL_BINARY '${binary}' serve`;
const SERVER = {
  // Each test speaks from an address of its own, so that none uses up another's tries.
  FOURBALL_TRUSTED_PROXIES: '1',
  FOURBALL_LOG: 'warn',
};
const gracefulShutdown = { signal: 'SIGTERM', timeout: 10_000 } as const;

export default defineConfig({
  testDir: 'e2e',
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  // A machine that builds something beside must not fail a test.
  timeout: 90_000,
  expect: {
    timeout: 15_000,
    // Another build of the same browser draws the edge of a letter differently. Less than an icon: one that is missing is seen.
    toHaveScreenshot: { maxDiffPixelRatio: 0.0005, animations: 'disabled' },
  },
  snapshotPathTemplate: '{testDir}/snapshots/{arg}{ext}',
  reporter: 'list',
  globalTeardown: './e2e/sweep.ts',
  use: {
    // A worker answers in place of the server, and past what a test pretends: only its own test has one.
    serviceWorkers: 'block',
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    { name: 'app', testMatch: APP, use: { baseURL: app } },
    { name: 'real', testIgnore: [APP, LOOKS], use: { baseURL: real } },
    { name: 'looks', testMatch: LOOKS, use: { baseURL: still } },
  ],
  // A server left over from another run would be tested in this one's name: none is ever used again.
  webServer: [
    {
      name: 'app',
      command: `vite --strictPort --port ${process.env.E2E_APP_PORT}`,
      url: app,
      // By themselves: a server that happens to run answers nothing.
      env: { FOURBALL_SERVER: 'http://localhost:9' },
    },
    {
      name: 'real',
      command: serve,
      url: `${real}/readyz`,
      gracefulShutdown,
      env: {
        ...SERVER,
        FOURBALL_LISTEN: `127.0.0.1:${process.env.E2E_REAL_PORT}`,
        FOURBALL_PUBLIC_URL: real,
        FOURBALL_DATA: process.env.E2E_DATA,
        FOURBALL_DEMO: 'off',
      },
    },
    {
      name: 'still',
      command: serve,
      url: `${still}/readyz`,
      gracefulShutdown,
      env: {
        ...SERVER,
        FOURBALL_LISTEN: `127.0.0.1:${process.env.E2E_STILL_PORT}`,
        FOURBALL_PUBLIC_URL: still,
        FOURBALL_DATA: join(process.env.E2E_DATA, 'still'),
        FOURBALL_DEMO: 'on',
        PRETEND_NOW: '2026-11-26T17:00:00Z',
      },
    },
  ],
});

async function freePort(): Promise<string> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, listening));
  const address = server.address();
  await new Promise((closed) => server.close(closed));
  if (!address || typeof address === 'string') throw new Error('no port is free');
  return String(address.port);
}
