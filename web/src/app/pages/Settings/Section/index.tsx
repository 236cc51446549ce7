import { LoginFirst } from '@/app/LoginFirst';
import { AccountForm } from '@/features/identity/AccountForm';
import { DangerZone } from '@/features/identity/DangerZone';
import { DataExport } from '@/features/identity/DataExport';
import { SessionList } from '@/features/identity/SessionList';
import { BlockList } from '@/features/network/BlockList';
import { PreferencesForm } from '@/features/user/PreferencesForm';
import { PrivacyForm } from '@/features/user/PrivacyForm';
import { paths } from '@/lib/paths';
import { t } from '@/lib/words/settings';
import { Button } from '@/ui/Button';
import { EmptyState } from '@/ui/EmptyState';
import { Link } from '@/ui/Link';
import { useSection } from './logic';
import type { SectionProps } from './props';

export function Section(props: SectionProps) {
  const { golfer, until, leave, isClosed } = useSection(props);
  if (until) {
    return (
      <div role="status">
        <EmptyState
          title={t('goodbye.title')}
          text={t('goodbye.text', { date: until })}
          action={
            <Button look="quiet" href={paths.login()}>
              {t('goodbye.back')}
            </Button>
          }
        />
      </div>
    );
  }
  if (isClosed) return <LoginFirst text={t('settings.visitor')} />;
  switch (props.name) {
    case 'account':
      return <AccountForm />;
    case 'sessions':
      return <SessionList />;
    case 'privacy':
      return (
        <>
          <PrivacyForm />
          <BlockList />
        </>
      );
    case 'preferences':
      return <PreferencesForm />;
    case 'data':
      return <DataExport />;
    case 'leave':
      return (
        <>
          <p>
            {t('danger.first')} <Link href={paths.settings('data')}>{t('data.download')}</Link>
          </p>
          <DangerZone username={golfer?.username ?? ''} onDone={leave} />
        </>
      );
  }
}
