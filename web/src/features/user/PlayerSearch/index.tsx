import Search from 'lucide-react/icons/search';
import X from 'lucide-react/icons/x';
import { t } from '@/lib/words/find';
import { IconButton } from '@/ui/IconButton';
import { TextField } from '@/ui/TextField';
import { usePlayerSearch } from './logic';
import type { PlayerSearchProps } from './props';

/** Looks for a player by name. The beginning does, and so does a name that is slightly mistyped. */
export function PlayerSearch(props: PlayerSearchProps) {
  const search = usePlayerSearch(props);
  return (
    <form role="search" onSubmit={search.submit}>
      <TextField
        ref={search.field}
        label={t('find.name')}
        icon={Search}
        name="q"
        type="search"
        enterKeyHint="search"
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        maxLength={100}
        value={search.text}
        onChange={search.write}
        end={search.text && <IconButton label={t('find.name.clear')} icon={X} onClick={search.clear} />}
      />
    </form>
  );
}
