import { useQueryClient } from '@tanstack/react-query';
import type { components } from '@/lib/api';
import { api, client } from '@/lib/client';
import { leave, me, remember } from './api';

/** What settings do with an account that is there. */

type Schemas = components['schemas'];
export type Session = Schemas['SessionView'];
type SessionPage = Schemas['Page_SessionView'];

const SESSIONS = '/identity/sessions';

/** Changes username, email or password: never shown before the server said yes. */
export function useEditAccount() {
  const queries = useQueryClient();
  return api.useMutation('post', '/identity/edit', {
    onSuccess(identity, { body }) {
      queries.setQueryData(me.queryKey, identity);
      remember(identity);
      // A new password ends every other session; a new name is another address of the profile.
      if (body.password) void queries.invalidateQueries({ queryKey: ['get', SESSIONS] });
      if (body.username) void queries.invalidateQueries({ queryKey: ['get', '/user/get/{key}'] });
    },
  });
}

/** Where the account is logged in, newest first. */
export function useSessions() {
  return api.useInfiniteQuery(
    'get',
    SESSIONS,
    {},
    {
      pageParamName: 'after',
      // Not undefined, for which the client would put a number.
      initialPageParam: null,
      getNextPageParam: (last: SessionPage) => last.page.next,
    },
  );
}

export function useEndSession() {
  const queries = useQueryClient();
  return api.useMutation('delete', '/identity/sessions/{id}', {
    onSuccess: () => queries.invalidateQueries({ queryKey: ['get', SESSIONS] }),
  });
}

export function useEndOthers() {
  const queries = useQueryClient();
  return api.useMutation('delete', SESSIONS, {
    onSuccess: () => queries.invalidateQueries({ queryKey: ['get', SESSIONS] }),
  });
}

/** Everything that is mine, as one archive. */
export async function fetchExport(): Promise<Blob> {
  const { data } = await client.GET('/identity/export', { parseAs: 'blob' });
  if (!data) throw new Error('an archive that came is a blob');
  return data;
}

/** Deletes the account. `onDone` hears until when it can come back, before the rest of the app knows. */
export function useDeactivate(onDone: (until: number) => void) {
  const queries = useQueryClient();
  return api.useMutation('post', '/identity/deactivate', {
    onSuccess({ until }) {
      onDone(until);
      leave(queries);
    },
  });
}
