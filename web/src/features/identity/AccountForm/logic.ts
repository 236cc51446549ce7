import { useState } from 'react';
import type { Part } from '../AccountPart/props';
import { useIdentity } from '../api';

export const PARTS = ['username', 'email', 'password'] as const satisfies readonly Part[];

export function useAccountForm() {
  const { data, isError, error, isFetching, refetch } = useIdentity();
  const [part, open] = useState<Part>();
  return {
    identity: data,
    error,
    hasFailed: isError && !data,
    isRetrying: isFetching,
    retry: () => void refetch(),
    part,
    open,
  };
}
