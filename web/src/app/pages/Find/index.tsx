import CircleHelp from 'lucide-react/icons/circle-question-mark';
import SlidersHorizontal from 'lucide-react/icons/sliders-horizontal';
import { lazy, Suspense } from 'react';
import { LoginFirst } from '@/app/LoginFirst';
import { Page } from '@/app/Page';
import { PlacePicker } from '@/features/location/PlacePicker';
import { FilterBar } from '@/features/user/FilterBar';
import { NobodyFound } from '@/features/user/NobodyFound';
import { PlayerFilters } from '@/features/user/PlayerFilters';
import type { AroundField } from '@/features/user/PlayerFilters/props';
import { PlayerList } from '@/features/user/PlayerList';
import { PlayerSearch } from '@/features/user/PlayerSearch';
import { RelaxedNotice } from '@/features/user/RelaxedNotice';
import { RtgButton } from '@/features/user/RtgButton';
import { SearchPrompt } from '@/features/user/SearchPrompt';
import { WhyNotSheet } from '@/features/user/WhyNotSheet';
import { t } from '@/lib/words/find';
import { Button } from '@/ui/Button';
import { Segmented } from '@/ui/Segmented';
import { VisuallyHidden } from '@/ui/VisuallyHidden';
import { cx } from '@/utils/cx';
import { useFind } from './logic';
import { PhoneFilters } from './PhoneFilters';
import style from './style.module.css';

// Most look at the list: what else there is comes once it is wanted.
const PlayerDeck = lazy(async () => ({ default: (await import('@/features/user/PlayerDeck')).PlayerDeck }));
const PlayerMap = lazy(async () => ({ default: (await import('@/features/user/PlayerMap')).PlayerMap }));
const TownPlayers = lazy(async () => ({
  default: (await import('@/features/user/TownPlayers')).TownPlayers,
}));

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
        !find.hasSide && (
          <Button look="quiet" size="sm" icon={SlidersHorizontal} onClick={() => find.sheet.set(true)}>
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
      <div className={cx(style.columns, find.hasSide && style.sided)}>
        <div className={style.found}>
          <div className={style.head}>
            <Segmented label={t('find.look')} isWide={!find.isDesk} {...find.look} />
            {find.hasSearch && <PlayerSearch name={filters.q} onSearch={find.searchName} />}
          </div>
          <FilterBar filters={filters} onChange={find.change}>
            <RtgButton isOn={filters.ready === true} onToggle={find.toggleReady} isQuiet={find.isRtgQuiet} />
          </FilterBar>
          {find.prompt && <SearchPrompt {...find.prompt} />}
          {answer && <RelaxedNotice filters={filters} answer={answer} />}
          <Suspense>
            <Players find={find} />
          </Suspense>
        </div>
        {find.hasSide && (
          <section className={style.side} aria-labelledby="filters">
            <h2 id="filters" className={style.heading}>
              {t('find.filters')}
            </h2>
            <PlayerFilters filters={find.live.draft} onChange={find.live.change} picker={picker} />
          </section>
        )}
      </div>
      {!find.hasSide && (
        <PhoneFilters sheet={find.sheet} filters={filters} onApply={find.adjust} picker={picker} />
      )}
      <WhyNotSheet {...find.whyNot} filters={filters} />
    </Page>
  );
}

function picker(field: AroundField) {
  return <PlacePicker {...field} isElsewhere />;
}

function Players({ find }: { find: ReturnType<typeof useFind> }) {
  const { search, filters, answer } = find;
  const empty = answer && <NobodyFound filters={filters} answer={answer} hasDates={find.hasDates} />;
  const after = !search.isPending && (
    <Button look="plain" size="sm" icon={CircleHelp} onClick={find.askWhyNot}>
      {t('why.not.ask')}
    </Button>
  );
  if (filters.mode === 'deck') {
    return (
      <>
        <PlayerDeck search={search} filters={filters} empty={empty} />
        {after}
      </>
    );
  }
  const list = filters.towns ? (
    <>
      <TownPlayers filters={filters} onClear={() => find.chooseTowns(undefined)} />
      {after}
    </>
  ) : (
    <PlayerList search={search} filters={filters} empty={empty} after={after} />
  );
  if (filters.mode !== 'map' || find.isNobody) return list;
  // The map stands above the list on a phone and after it on a desk, for the eye and for the keyboard.
  return (
    <div className={style.mapped}>
      {find.isDesk && <div className={style.found}>{list}</div>}
      <div className={style.map}>
        <PlayerMap filters={filters} onChoose={find.chooseTowns} />
      </div>
      {!find.isDesk && <div className={style.found}>{list}</div>}
    </div>
  );
}
