import { Card } from '@/ui/Card';
import { ErrorState } from '@/ui/ErrorState';
import { Skeleton } from '@/ui/Skeleton';
import { AccountPart } from '../AccountPart';
import { VerifyNotice } from '../VerifyNotice';
import { PARTS, useAccountForm } from './logic';

/** Username, email and password, each changed by itself. */
export function AccountForm() {
  const { identity, hasFailed, error, retry, isRetrying, part, open } = useAccountForm();
  if (hasFailed) return <ErrorState error={error} onRetry={retry} isRetrying={isRetrying} />;
  return (
    <>
      <VerifyNotice />
      <Card aria-busy={!identity}>
        {PARTS.map((name) =>
          identity ? (
            <AccountPart
              key={name}
              part={name}
              identity={identity}
              isOpen={part === name}
              onOpen={() => open(name)}
              onClose={() => open(undefined)}
            />
          ) : (
            <Skeleton key={name} shape="block" height={48} />
          ),
        )}
      </Card>
    </>
  );
}
