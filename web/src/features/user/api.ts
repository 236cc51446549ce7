import { hashKey, type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useStore } from '@/hooks/useStore';
import type { components } from '@/lib/api';
import { api, client } from '@/lib/client';
import { type Choices, choices, choose, touched } from '@/lib/preferences';
import { queries } from '@/lib/queries';
import { rememberGolfer, session } from '@/lib/session';

type Schemas = components['schemas'];

/** A profile as far as whoever asks may see it: `audience` says which of the three it is. */
export type Profile = Schemas['ProfileView'];
export type OwnProfile = Extract<Profile, { audience: 'own' }>;
export type EditProfile = Schemas['EditProfile'];
export type Image = Schemas['ImageView'];
export type CardName = Schemas['Card'];

const GET = '/user/get/{key}';
const ME = { path: { key: 'me' } };
const mine = api.queryOptions('get', GET, { params: ME });

/** By username, as in the address of the page: for one's own and everybody else's it is the same question. */
function profileOf(username: string) {
  return api.queryOptions('get', GET, { params: { path: { key: `@${username.toLowerCase()}` } } });
}

/** Asks for a profile, for a page that is on its way. */
export function profileAhead(username: string) {
  void queries.prefetchQuery(profileOf(username));
}

export function useProfile(username: string) {
  return useQuery(profileOf(username));
}

/**
 * My own profile, once it is known that this session is mine: never a visitor's view of it. Keeps the name true
 * that the shell calls me by.
 */
export function useMe(): OwnProfile | undefined {
  const { data } = useGolfer();
  const me = data?.audience === 'own' ? data : undefined;

  useEffect(() => {
    const known = session.get();
    if (!me || known?.key !== me.key) return;
    const isSame = known.alias === me.name && known.avatar?.small === me.avatar?.small;
    if (!isSame) rememberGolfer({ ...known, alias: me.name, avatar: me.avatar ?? undefined });
  }, [me]);

  return me;
}

/** Whether it is not known yet who I am, or what my profile says. */
export function useIsMeComing(): boolean {
  return useGolfer().isPending;
}

function useGolfer() {
  const golfer = useStore(session);
  return useQuery({ ...profileOf(golfer?.username ?? ''), enabled: golfer !== undefined });
}

/** My own profile, to edit: whoever has no session is refused, and not shown a visitor's view. */
export function useMyProfile() {
  const { data, ...query } = useQuery(mine);
  return { ...query, profile: data?.audience === 'own' ? data : undefined };
}

/** Changes parts of my profile: what is left out stays as it is, null clears. */
export function useEditProfile() {
  const queries = useQueryClient();
  const { mutate, isPending } = api.useMutation('post', '/user/edit/{key}', {
    onSuccess: (profile, { body }) => take(queries, { ...profile, audience: 'own' }, body),
  });
  return {
    isPending,
    edit: (body: EditProfile, then: Parameters<typeof mutate>[1]) => mutate({ params: ME, body }, then),
  };
}

/** What the edit answered is my profile from now on. */
function take(queries: QueryClient, profile: OwnProfile, { location }: EditProfile) {
  const known = [mine.queryKey, profileOf(profile.username).queryKey] as const;
  for (const key of known) queries.setQueryData(key, profile);
  const golfer = session.get();
  if (golfer && golfer.alias !== profile.name) rememberGolfer({ ...golfer, alias: profile.name });
  // From my place hang all distances and which day it is; from the rest, whom a search finds and why.
  const hangs = (path: string) => location !== undefined || (path !== GET && path.startsWith('/user/'));
  void queries.invalidateQueries({
    predicate: ({ queryKey, queryHash }) =>
      hangs(String(queryKey[1])) && !known.some((key) => hashKey(key) === queryHash),
  });
}

const PREFERENCES = '/user/preferences/{key}';
const preferences = api.queryOptions('get', PREFERENCES, { params: ME });
/** The last choice made is the last one that counts. */
const IN_ORDER = { id: 'preferences' };
const whose = api.queryOptions('get', '/identity/me', {});

/** Lays the account's own choices over those of this device. */
export function useAccountChoices() {
  const isMine = useStore(session) !== undefined;
  const { data } = useQuery({ ...preferences, enabled: isMine });

  useEffect(() => {
    if (data && isMine) choose(data);
  }, [data, isMine]);
}

/** Gives a new account what was chosen on this device before there was one. */
export function useTakeChoicesAlong() {
  const queries = useQueryClient();
  const { mutate } = api.useMutation('put', PREFERENCES, {
    scope: IN_ORDER,
    onSuccess: (all) => keep(queries, all),
  });
  return () => {
    const body = touched();
    if (Object.keys(body).length > 0) mutate({ params: ME, body: body as Schemas['Preferences'] });
  };
}

/** Chooses at once, on this device and for the account; what the account did not take is as it was before. */
export function useChoose(onRefused: (error: unknown) => void) {
  const queries = useQueryClient();
  const { mutateAsync } = api.useMutation('put', PREFERENCES, {
    scope: IN_ORDER,
    onSuccess(all) {
      // While another choice is under way this answer does not know of it.
      const isLast = queries.isMutating({ mutationKey: ['put', PREFERENCES] }) === 1;
      return isLast ? keep(queries, all) : undefined;
    },
  });
  return async (change: Partial<Choices>) => {
    const before = choices.get();
    choose(change);
    if (!session.get() && !(await isSomebodys(queries))) return;
    void queries.cancelQueries({ queryKey: preferences.queryKey });
    mutateAsync({ params: ME, body: change as Schemas['Preferences'] }).catch((error: unknown) => {
      const names = Object.keys(change) as (keyof Choices)[];
      // What was chosen anew meanwhile is another choice, and stays.
      const stale = names.filter((name) => choices.get()[name] === change[name]);
      choose(Object.fromEntries(stale.map((name) => [name, before[name]])));
      onRefused(error);
    });
  };
}

/** What was asked before the choice may be answered after it. */
async function keep(queries: QueryClient, all: Schemas['Preferences']) {
  await queries.cancelQueries({ queryKey: preferences.queryKey });
  queries.setQueryData(preferences.queryKey, all);
}

/** Whether there is an account to choose for, in a browser that does not remember whose it is. */
async function isSomebodys(queries: QueryClient): Promise<boolean> {
  if (queries.getQueryState(whose.queryKey)?.fetchStatus !== 'fetching') return false;
  return queries.ensureQueryData(whose).then(
    () => true,
    () => false,
  );
}

/** Asks no more for some cards, or asks again. The list is one preference, so it is read before it is written. */
export function useDismissCards() {
  const queries = useQueryClient();
  return async (change: (dismissed: CardName[]) => CardName[]) => {
    const { data: before } = await client.GET('/user/preferences/{key}', { params: ME });
    // What has a default is never missing from an answer, but a change holds only what it changes.
    const body = { dismissed_cards: change(before?.dismissed_cards ?? []) } as Schemas['Preferences'];
    await client.PUT('/user/preferences/{key}', { params: ME, body });
    await queries.invalidateQueries({ queryKey: ['get', GET] });
  };
}
