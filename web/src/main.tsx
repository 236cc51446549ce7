import '@/ui/reset.css';
import '@/ui/tokens.css';
import '@/ui/fonts.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { router } from '@/app/router';
import { queries } from '@/lib/queries';
import { chooseWords } from '@/lib/words';

async function start() {
  if (!('Temporal' in globalThis)) await import('temporal-polyfill/global');
  chooseWords(navigator.languages);
  const root = document.getElementById('root');
  if (!root) throw new Error('index.html has lost its root');
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queries}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </StrictMode>,
  );
  // Not on the development server, whose files change under it.
  if (import.meta.env.PROD && 'serviceWorker' in navigator)
    void import('@/app/updates').then(({ watchForUpdates }) => watchForUpdates());
}

void start();
