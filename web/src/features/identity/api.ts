import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { components } from '@/lib/api';
import { api } from '@/lib/client';
import { dropDrafts } from '@/lib/drafts';
import { Problem } from '@/lib/problem';
import { rememberGolfer, session } from '@/lib/session';

type Identity = components['schemas']['IdentityView'];

const me = api.queryOptions('get', '/identity/me', {});

/** Asks the server whose session this is, and keeps the shell's memory of it true. */
export function useSessionCheck() {
  const { data, error } = api.useQuery('get', '/identity/me', {}, { staleTime: Number.POSITIVE_INFINITY });

  useEffect(() => {
    if (data) remember(data);
    else if (error instanceof Problem && error.status === 401) rememberGolfer(undefined);
  }, [data, error]);
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

/** Ends the session here and forgets everything that was loaded and drafted under it. */
export function useLogOut(onDone: () => void) {
  const queries = useQueryClient();
  return api.useMutation('post', '/identity/logout', {
    onSuccess() {
      rememberGolfer(undefined);
      dropDrafts();
      queries.clear();
      onDone();
    },
  });
}

/** What a visitor saw, or somebody else, is not what this golfer sees. */
function enter(queries: QueryClient, identity: Identity) {
  queries.removeQueries({ type: 'inactive' });
  queries.setQueryData(me.queryKey, identity);
  remember(identity);
}

/** The account knows no display name: what the profile told stays, as long as it is the same player. */
function remember({ key, username }: Identity) {
  const known = session.get();
  if (known?.key !== key) rememberGolfer({ key, username, alias: username });
  else if (known.username !== username) rememberGolfer({ ...known, username });
}
