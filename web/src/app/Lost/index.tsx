import Search from 'lucide-react/icons/search';
import { Page } from '@/app/Page';
import { t } from '@/lib/words/lost';
import { Button } from '@/ui/Button';
import { EmptyState } from '@/ui/EmptyState';
import { TextField } from '@/ui/TextField';
import { useLost } from './logic';
import style from './style.module.css';

/** No page is at this address; perhaps somebody was looked for. */
export function Lost() {
  const { name, write, search } = useLost();
  return (
    <Page title={t('lost.title')} width="full" isHeadless>
      <EmptyState
        level={1}
        title={t('lost.title')}
        text={t('lost.text')}
        action={
          <form role="search" className={style.search} onSubmit={search}>
            <TextField
              label={t('lost.name')}
              icon={Search}
              type="search"
              enterKeyHint="search"
              autoComplete="off"
              autoCapitalize="off"
              spellCheck={false}
              maxLength={100}
              value={name}
              onChange={write}
            />
            <Button type="submit" isWide>
              {t('lost.search')}
            </Button>
          </form>
        }
      />
    </Page>
  );
}
