import { useLayoutEffect, useRef } from 'react';
import { useStore } from '@/hooks/useStore';
import { Problem } from '@/lib/problem';
import { explain } from '@/lib/refusals';
import { session } from '@/lib/session';
import { useIdentity, useLink, useVerify } from '../api';
import type { VerifyLinkProps } from './props';

export function useVerifyLink({ token }: VerifyLinkProps) {
  const golfer = useStore(session);
  const { data: identity } = useIdentity();
  const link = useLink('verify', token);
  const verify = useVerify();
  const title = useRef<HTMLHeadingElement>(null);
  const proven = verify.data;

  // The button that had the focus is gone.
  useLayoutEffect(() => {
    if (proven) title.current?.focus();
  }, [proven]);

  const isGone = [link.error, verify.error].some((error) => error instanceof Problem && error.isGone);
  const isProvenAlready = golfer !== undefined && identity?.status === 'verified';
  const face = () => {
    if (proven) return 'done';
    if (isGone) return isProvenAlready ? 'already' : 'gone';
    if (link.data) return 'open';
    return link.isError ? 'failed' : 'loading';
  };

  return {
    face: face(),
    title,
    proven,
    isLoggedIn: golfer !== undefined,
    trouble: verify.error && !isGone ? explain(verify.error) : undefined,
    isBusy: verify.isPending,
    error: link.error,
    isRetrying: link.isFetching,
    retry: () => void link.refetch(),
    press: () => verify.mutate({ params: { path: { token } } }),
  } as const;
}
