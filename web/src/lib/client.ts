import createFetchClient, { type Middleware } from 'openapi-fetch';
import createQueryHooks from 'openapi-react-query';
import type { paths } from '@/lib/api';
import { askToLogIn } from '@/lib/door';
import { noteKept } from '@/lib/kept';
import { Problem } from '@/lib/problem';

/** The one question that a visitor may ask too: whose session is this? */
const WHO_AM_I = '/identity/me';

/** A refusal becomes a thrown `Problem`, so that a query or mutation fails with it and nothing else. */
const refusals: Middleware = {
  async onResponse({ response, schemaPath }) {
    noteKept(response);
    if (response.ok) return;
    const problem = await Problem.from(response);
    if (problem.isLoggedOut && schemaPath !== WHO_AM_I) askToLogIn();
    throw problem;
  },
  onError({ error }) {
    return Problem.offline(error);
  },
};

export const client = createFetchClient<paths>({
  baseUrl: window.location.origin,
  credentials: 'same-origin',
  headers: { accept: 'application/json' },
  // Looked up at each call: whoever stands in for `fetch` later (a test, a worker) is asked too.
  fetch: (request) => fetch(request),
});
client.use(refusals);

/** `api.useQuery('get', '/identity/me')`: typed by the server's own description. */
export const api = createQueryHooks(client);
