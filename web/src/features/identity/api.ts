import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { components } from '@/lib/api';
import { api } from '@/lib/client';
import { dropDrafts } from '@/lib/drafts';
import { Problem } from '@/lib/problem';
import { rememberGolfer, session } from '@/lib/session';

type Identity = components['schemas']['IdentityView'];

export const me = api.queryOptions('get', '/identity/me', {});

/** Asks the server whose session this is, and keeps the shell's memory of it true. */
export function useSessionCheck() {
  const { data, error } = api.useQuery('get', '/identity/me', {}, { staleTime: Number.POSITIVE_INFINITY });

  useEffect(() => {
    if (data) remember(data);
    else if (error instanceof Problem && error.status === 401) rememberGolfer(undefined);
  }, [data, error]);
}

/** My account, and again whenever one comes back to this window: a link in a mail may have changed it elsewhere. */
export function useIdentity() {
  return api.useQuery(
    'get',
    '/identity/me',
    {},
    { staleTime: Number.POSITIVE_INFINITY, refetchOnWindowFocus: 'always' },
  );
}

/** Creates an account; whoever joins is logged in. `onDone` hears of it before the rest of the app. */
export function useJoin(onDone: () => void) {
  const queries = useQueryClient();
  return api.useMutation('post', '/identity/register', {
    onSuccess({ identity }) {
      onDone();
      enter(queries, identity);
    },
  });
}

export function useLogIn(onDone: () => void) {
  const queries = useQueryClient();
  return api.useMutation('post', '/identity/login', {
    onSuccess({ identity }) {
      onDone();
      enter(queries, identity);
    },
  });
}

/** Brings a deleted account back, and logs in to it. */
export function useComeBack(onDone: () => void) {
  const queries = useQueryClient();
  return api.useMutation('post', '/identity/reactivate', {
    onSuccess({ identity }) {
      onDone();
      enter(queries, identity);
    },
  });
}

/** Whether a mailed link still works. Asking uses nothing up, so that whatever opens links may do so. */
export function useLink(purpose: 'verify' | 'reset', token: string) {
  const path = purpose === 'verify' ? '/identity/verify/{token}' : '/identity/reset/{token}';
  return api.useQuery(
    'get',
    path,
    { params: { path: { token } } },
    { staleTime: Number.POSITIVE_INFINITY, refetchOnWindowFocus: false },
  );
}

/** Asks for the mail that proves an address: one's own, or whatever address is given. */
export function useAskToVerify() {
  const queries = useQueryClient();
  return api.useMutation('post', '/identity/verify', {
    // There is nothing left to prove: this browser just did not know yet.
    onError: (error) => void (isProven(error) && queries.invalidateQueries({ queryKey: me.queryKey })),
  });
}

export function useAskToReset() {
  return api.useMutation('post', '/identity/reset');
}

/** Follows the link that proves an address. */
export function useVerify() {
  const queries = useQueryClient();
  return api.useMutation('post', '/identity/verify/{token}', {
    onSuccess: () => void queries.invalidateQueries({ queryKey: me.queryKey }),
  });
}

/** Follows the link under which a new password is chosen: every session ends, and one begins here. */
export function useReset(onDone: () => void) {
  const queries = useQueryClient();
  return api.useMutation('post', '/identity/reset/{token}', {
    onSuccess({ identity }) {
      onDone();
      enter(queries, identity);
    },
  });
}

/** Ends the session here and forgets everything that was loaded and drafted under it. */
export function useLogOut(onDone: () => void) {
  const queries = useQueryClient();
  return api.useMutation('post', '/identity/logout', {
    onSuccess() {
      leave(queries);
      onDone();
    },
  });
}

function isProven(error: unknown): boolean {
  return error instanceof Problem && error.status === 409;
}

/** What a visitor saw, or somebody else, is not what this golfer sees. */
function enter(queries: QueryClient, identity: Identity) {
  queries.removeQueries({ type: 'inactive' });
  queries.setQueryData(me.queryKey, identity);
  remember(identity);
}

/** Nothing of whoever was here stays for whoever comes next. */
export function leave(queries: QueryClient) {
  rememberGolfer(undefined);
  dropDrafts();
  queries.clear();
}

/** The account knows no display name: what the profile told stays, as long as it is the same player. */
export function remember({ key, username }: Identity) {
  const known = session.get();
  if (known?.key !== key) rememberGolfer({ key, username, alias: username });
  else if (known.username !== username) rememberGolfer({ ...known, username });
}
