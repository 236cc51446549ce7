import { defineConfig } from 'vite';
import app from './vite.config.ts';

/**
 * The scripts and styles of the pages that the server sends finished. A build of their own beside the app's: none of
 * them may share a file with it, or a visitor would load the app to read a page.
 */
export default defineConfig({
  publicDir: false,
  build: {
    ...app.build,
    emptyOutDir: false,
    manifest: 'plain.json',
    cssCodeSplit: true,
    rolldownOptions: { input: ['src/plain/landing.ts', 'src/plain/profile.ts'] },
  },
});
