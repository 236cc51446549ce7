/// <reference types="vitest/config" />
import prefresh from '@prefresh/vite';
import { defineConfig } from 'vite';
import { SERVICES } from './src/const/services.ts';

const SERVER = process.env.FOURBALL_SERVER ?? 'http://localhost:4000';

export default defineConfig({
  // Tests load modules once and have nothing to refresh.
  plugins: process.env.VITEST ? [] : [await prefresh()],
  oxc: { jsx: { runtime: 'automatic' } },
  resolve: { alias: { '@': new URL('./src', import.meta.url).pathname } },
  server: {
    port: 5173,
    strictPort: true,
    // The credits stand beside the data they are for.
    fs: { allow: ['..'] },
    proxy: {
      '/live': { target: SERVER, ws: true },
      [`^/(${SERVICES.join('|').replaceAll('.', '\\.')})(/|\\?|$)`]: { target: SERVER },
    },
  },
  preview: { port: 4173, strictPort: true },
  css: {
    modules: {
      // Everybody loads the names of classes; only those who build the app read them.
      generateScopedName:
        process.env.NODE_ENV === 'production' ? '[hash:base64:5]' : '[local]_[hash:base64:5]',
    },
  },
  build: {
    // `light-dark()` and cascade layers are used as they are; older browsers than these miss them anyway.
    target: ['chrome123', 'edge123', 'firefox128', 'safari17.5'],
    cssTarget: ['chrome123', 'edge123', 'firefox128', 'safari17.5'],
    manifest: true,
    // All of them are less than a tenth of a second on a slow line, and no page waits for styles of its own.
    cssCodeSplit: false,
    modulePreload: {
      polyfill: false,
      // Of a page's scripts the server tells beforehand (`PAGES` in `scripts/finish.ts`), and the worker has them soon
      // after: twenty more tags in the page kept it busy for longer than they saved.
      resolveDependencies: (_, files, { hostType }) => (hostType === 'html' ? files : []),
    },
    // A data: URL would need a wider content security policy.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    rolldownOptions: {
      // Libraries say "use client" to servers that draw pages with them; ours doesn't.
      checks: { moduleLevelDirective: false },
      output: {
        // Compiled while it comes over the line, and not function by function when the page is drawn.
        postBanner: '//# allFunctionsCalledOnLoad',
        codeSplitting: {
          // The first load in two files, however pages share its modules: what changes with a release, and what
          // stays the same from one to the next.
          groups: [
            { name: 'libraries', test: /node_modules/, tags: ['$initial'], priority: 1 },
            { name: 'first', tags: ['$initial'] },
            // A browser asks for six files at a time: one for each small part that pages share would have them wait for the
            // line three times.
            { name: 'icons', test: /lucide-react/, minShareCount: 2 },
            { name: 'shared', test: /src\//, minShareCount: 3, maxModuleSize: 1500 },
          ],
        },
      },
    },
  },
  test: {
    environment: 'jsdom',
    // A window for every file took longer than the tests; `checks/setup.ts` leaves it as it was found.
    pool: 'threads',
    isolate: false,
    setupFiles: ['./checks/setup.ts'],
    include: ['src/**/*.test.{ts,tsx}', 'checks/**/*.test.ts'],
    css: { modules: { classNameStrategy: 'non-scoped' } },
    restoreMocks: true,
    // Longer than the tests wait for what they look for: a machine that builds something beside must not fail one.
    testTimeout: 20_000,
  },
});
