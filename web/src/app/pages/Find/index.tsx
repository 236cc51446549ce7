import SlidersHorizontal from 'lucide-react/icons/sliders-horizontal';
import { LoginFirst } from '@/app/LoginFirst';
import { Page } from '@/app/Page';
import { FilterBar } from '@/features/user/FilterBar';
import { FilterSheet } from '@/features/user/FilterSheet';
import { NobodyFound } from '@/features/user/NobodyFound';
import { PlayerFilters } from '@/features/user/PlayerFilters';
import { PlayerList } from '@/features/user/PlayerList';
import { PlayerSearch } from '@/features/user/PlayerSearch';
import { RelaxedNotice } from '@/features/user/RelaxedNotice';
import { RtgButton } from '@/features/user/RtgButton';
import { SearchPrompt } from '@/features/user/SearchPrompt';
import { t } from '@/lib/words/find';
import { Button } from '@/ui/Button';
import { VisuallyHidden } from '@/ui/VisuallyHidden';
import { useFind } from './logic';
import style from './style.module.css';

export function Find() {
  const find = useFind();
  const { filters, answer } = find;
  if (find.isVisitor) {
    return (
      <Page title={t('find.title')}>
        <LoginFirst text={t('find.visitor')} />
      </Page>
    );
  }
  return (
    <Page
      title={t('find.title')}
      width="full"
      actions={
        !find.isDesk && (
          <Button look="quiet" size="sm" icon={SlidersHorizontal} onClick={find.sheet.open}>
            <span className={style.label}>
              {t('find.filters')}
              {find.setCount > 0 && (
                <>
                  <span className={style.count} aria-hidden="true">
                    {find.setCount}
                  </span>
                  <VisuallyHidden>{t('find.filters.set', { count: find.setCount })}</VisuallyHidden>
                </>
              )}
            </span>
          </Button>
        )
      }
    >
      <div className={style.columns}>
        <div className={style.found}>
          <PlayerSearch name={filters.q} onSearch={find.searchName} />
          <FilterBar filters={filters} onChange={find.change}>
            <RtgButton isOn={filters.ready === true} onToggle={find.toggleReady} isQuiet={find.isDesk} />
          </FilterBar>
          {find.prompt && <SearchPrompt {...find.prompt} />}
          {answer && <RelaxedNotice filters={filters} answer={answer} />}
          <PlayerList
            search={find.search}
            filters={filters}
            empty={answer && <NobodyFound filters={filters} answer={answer} hasDates={find.hasDates} />}
          />
        </div>
        {find.isDesk && (
          <section className={style.side} aria-labelledby="filters">
            <h2 id="filters" className={style.heading}>
              {t('find.filters')}
            </h2>
            <PlayerFilters filters={find.live.draft} onChange={find.live.change} />
          </section>
        )}
      </div>
      {!find.isDesk && (
        <FilterSheet
          isOpen={find.sheet.isOpen}
          onClose={find.sheet.close}
          filters={filters}
          onApply={find.sheet.apply}
        />
      )}
    </Page>
  );
}
