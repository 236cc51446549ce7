import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { renderHook, waitFor } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { api } from '@/lib/client';
import { pretendCalendar } from '../../../mocks/calendar';
import { server } from '../../../mocks/server';
import { useEditEntries } from './api';

it('doubts whatever was worked out from my days, once they say something else', async () => {
  server.use(...pretendCalendar('2026-11-24').handlers);
  const client = new QueryClient();
  const found = api.queryOptions('get', '/user/query', { params: { query: { radius: 10 } } }).queryKey;
  const counted = api.queryOptions('get', '/user/query/count', {
    params: { query: { overlap_days: 7 } },
  }).queryKey;
  const account = api.queryOptions('get', '/identity/me', {}).queryKey;
  for (const key of [found, counted, account]) client.setQueryData<unknown>(key, {});

  const { result } = renderHook(() => useEditEntries(), {
    wrapper: (props: object) => <QueryClientProvider client={client} {...props} />,
  });
  const entries = [{ date: '2026-11-28', window: 'morning', answer: 'free' } as const];
  result.current.mutate({ params: { path: { key: 'me' } }, body: { entries } });

  await waitFor(() => expect(client.getQueryState(counted)?.isInvalidated).toBe(true));
  expect(client.getQueryState(found)?.isInvalidated).toBe(true);
  expect(client.getQueryState(account)?.isInvalidated).toBe(false);
});
