import { defineConfig } from '@playwright/test';

/** The whole app against its development server; the browser is the system's own. */
export default defineConfig({
  testDir: 'e2e',
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  reporter: 'list',
  use: {
    baseURL: 'http://localhost:5199',
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
  webServer: {
    command: 'vite --port 5199',
    url: 'http://localhost:5199',
    // A server left over from another checkout would be tested in this one's name.
    reuseExistingServer: false,
  },
});
