import { toast } from '@/lib/toasts';
import { t } from '@/lib/words/update';

const HOUR = 3_600_000;

/** Starts the worker that makes the app open without a connection, and says when there is a new version. */
export async function watchForUpdates() {
  const workers = navigator.serviceWorker;
  const registration = await workers.register('/worker.js');
  const offerWaiting = () => {
    // The very first one takes over by itself: there is nothing to reload for.
    if (registration.waiting && workers.controller) offer(registration.waiting);
  };
  offerWaiting();
  registration.addEventListener('updatefound', () => {
    const { installing } = registration;
    installing?.addEventListener('statechange', () => installing.state === 'installed' && offerWaiting());
  });
  lookAgain(registration);
}

function offer(worker: ServiceWorker) {
  const reload = () => {
    navigator.serviceWorker.addEventListener('controllerchange', () => window.location.reload(), {
      once: true,
    });
    worker.postMessage('take over');
  };
  toast(t('update.ready'), { stays: true, action: { label: t('update.reload'), run: reload } });
}

/** A page of the app may stay open for days; the browser looks for a new version only when one is opened. */
function lookAgain(registration: ServiceWorkerRegistration) {
  let looked = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.hidden || Date.now() - looked < HOUR) return;
    looked = Date.now();
    void registration.update().catch(() => undefined);
  });
}
