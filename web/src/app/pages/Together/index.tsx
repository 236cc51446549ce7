import { LoginFirst } from '@/app/LoginFirst';
import { Page } from '@/app/Page';
import { OverlapCalendar } from '@/features/calendar/OverlapCalendar';
import { PlayerPicker } from '@/features/user/PlayerPicker';
import { paths } from '@/lib/paths';
import { t } from '@/lib/words/together';
import { EmptyState } from '@/ui/EmptyState';
import { ErrorState } from '@/ui/ErrorState';
import { useTogether } from './logic';

/** When I and one to three others can play. */
export function Together() {
  const page = useTogether();
  const picker = <PlayerPicker mates={page.mates} most={page.most} onAdd={page.add} onRemove={page.remove} />;
  return (
    <Page title={t('with.title')} width="full" backTo={paths.dates()}>
      {page.isVisitor && <LoginFirst text={t('with.visitor')} />}
      {!page.isVisitor && <OverlapCalendar others={page.others}>{picker}</OverlapCalendar>}
      {!page.isVisitor && page.isMissing && (
        <ErrorState error={page.error} onRetry={page.retry} isRetrying={page.isRetrying} />
      )}
      {!page.isVisitor && page.isEmpty && <EmptyState title={t('with.empty')} text={t('with.empty.text')} />}
    </Page>
  );
}
