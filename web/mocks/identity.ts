import type { components } from '@/lib/api';

type Schemas = components['schemas'];

export const ann: Schemas['IdentityView'] = {
  key: 'k1',
  username: 'ann',
  email: 'ann@example.org',
  role: 'user',
  status: 'unverified',
  created_at: 1_700_000_000,
};

export const grant: Schemas['GrantView'] = { token: 'secret', identity: ann };
