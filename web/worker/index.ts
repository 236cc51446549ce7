import { isService } from '@/const/services';
import { answerOrKept, forget, isForEver, isKept, keptPicture, refresh } from './kept';
import { activate, file, install, isOfShell, page } from './shell';

/** The app without a connection: its shell, and what was read last. A new one waits until it is asked to take over. */
declare const self: ServiceWorkerGlobalScope;

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(activate().then(() => self.clients.claim())));
self.addEventListener('message', ({ data }) => {
  if (data === 'take over') void self.skipWaiting();
});

self.addEventListener('fetch', (event) => {
  const url = new URL(event.request.url);
  if (url.origin !== self.location.origin) return;
  const answer = answerTo(event, url);
  if (answer) event.respondWith(answer);
});

function answerTo(event: FetchEvent, { pathname }: URL): Promise<Response> | undefined {
  const { request } = event;
  // A file that goes through the worker has left the page at once: nobody would see how far it has come.
  if (isUpload(request, pathname)) return undefined;
  if (request.method !== 'GET') return changed(event, pathname);
  if (request.mode === 'navigate') return isService(pathname) ? undefined : page(request, pathname);
  if (!isService(pathname)) return isOfShell(pathname) ? file(request) : undefined;
  if (request.destination === 'image' && isForEver(pathname)) return keptPicture(event);
  return isKept(pathname) ? answerOrKept(event) : undefined;
}

function isUpload({ method }: Request, pathname: string): boolean {
  return method === 'POST' && pathname.startsWith('/user/image/');
}

/** Whoever logs in or out leaves nothing behind for the other; what I changed is kept as it is now. */
async function changed(event: FetchEvent, pathname: string): Promise<Response> {
  const [, service] = pathname.split('/');
  if (service === 'identity') await forget();
  const answer = await fetch(event.request);
  if (service === 'identity') await forget();
  else if (answer.ok) event.waitUntil(refresh(`/${service}/`));
  return answer;
}
