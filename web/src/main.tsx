import '@/ui/layers.css';
import '@/ui/reset.css';
import '@/ui/tokens.css';
import '@/ui/fonts.css';
import { notifyManager, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { router } from '@/app/router';
import { queries } from '@/lib/queries';
import { chooseWords } from '@/lib/words';

/** What an answer changes on a page is drawn part by part: a tap in between waits for one of them, not for all. */
notifyManager.setNotifyFunction((draw) => void setTimeout(draw));

async function start() {
  if (!('Temporal' in globalThis)) await import('temporal-polyfill/global');
  chooseWords(navigator.languages);
  const root = document.getElementById('root');
  if (!root) throw new Error('index.html has lost its root');
  // The files were read in one task; the page is drawn in another.
  await new Promise((resolve) => setTimeout(resolve));
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queries}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </StrictMode>,
  );
  // Not on the development server, whose files change under it; and not before the page has what it needs.
  if (import.meta.env.PROD && 'serviceWorker' in navigator)
    whenIdle(() => void import('@/app/updates').then(({ watchForUpdates }) => watchForUpdates()));
}

/** Not every browser says when it has nothing to do. */
function whenIdle(run: () => void) {
  if ('requestIdleCallback' in window) window.requestIdleCallback(run, { timeout: 5_000 });
  else setTimeout(run, 2_000);
}

void start();
