import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useStore } from '@/hooks/useStore';
import type { components } from '@/lib/api';
import { api } from '@/lib/client';
import { rememberGolfer, session } from '@/lib/session';

type Schemas = components['schemas'];

/** A profile as far as whoever asks may see it: `audience` says which of the three it is. */
export type Profile = Schemas['ProfileView'];
export type OwnProfile = Extract<Profile, { audience: 'own' }>;

const GET = '/user/get/{key}';

/** By username, as in the address of the page: for one's own and everybody else's it is the same question. */
function profileOf(username: string) {
  return api.queryOptions('get', GET, { params: { path: { key: `@${username.toLowerCase()}` } } });
}

export function useProfile(username: string) {
  return useQuery(profileOf(username));
}

/**
 * My own profile, once it is known that this session is mine: never a visitor's view of it. Keeps the name true
 * that the shell calls me by.
 */
export function useMe(): OwnProfile | undefined {
  const golfer = useStore(session);
  const { data } = useQuery({ ...profileOf(golfer?.username ?? ''), enabled: golfer !== undefined });
  const me = data?.audience === 'own' ? data : undefined;

  useEffect(() => {
    const known = session.get();
    if (me && known?.key === me.key && known.alias !== me.name) rememberGolfer({ ...known, alias: me.name });
  }, [me]);

  return me;
}
