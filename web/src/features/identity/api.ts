import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { api } from '@/lib/client';
import { Problem } from '@/lib/problem';
import { rememberGolfer, session } from '@/lib/session';

/** Asks the server whose session this is, and keeps the shell's memory of it true. */
export function useSessionCheck() {
  const { data, error } = api.useQuery('get', '/identity/me', {}, { staleTime: Number.POSITIVE_INFINITY });

  useEffect(() => {
    if (data) {
      const known = session.get();
      const isSame = known?.key === data.key && known.username === data.username;
      if (!isSame) rememberGolfer({ key: data.key, username: data.username, alias: data.username });
    } else if (error instanceof Problem && error.status === 401) {
      rememberGolfer(undefined);
    }
  }, [data, error]);
}

/** Ends the session here and forgets everything that was loaded under it. */
export function useLogOut(onDone: () => void) {
  const queries = useQueryClient();
  return api.useMutation('post', '/identity/logout', {
    onSuccess() {
      rememberGolfer(undefined);
      queries.clear();
      onDone();
    },
  });
}
