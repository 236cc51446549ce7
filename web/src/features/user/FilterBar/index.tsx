import { t } from '@/lib/words/find';
import { Button } from '@/ui/Button';
import { Chip } from '@/ui/Chip';
import { useFilterBar } from './logic';
import type { FilterBarProps } from './props';
import style from './style.module.css';

/** The filters that are set, each to be taken away by itself. */
export function FilterBar(props: FilterBarProps) {
  const { chips, clear } = useFilterBar(props);
  return (
    <div className={style.bar}>
      {props.children}
      {chips.length > 0 && (
        <ul className={style.chips} aria-label={t('find.filters')}>
          {chips.map(({ name, text, remove, removeLabel }) => (
            <li key={name}>
              <Chip look="outline" onRemove={remove} removeLabel={removeLabel}>
                {text}
              </Chip>
            </li>
          ))}
          {clear && (
            <li>
              <Button look="plain" size="sm" onClick={clear}>
                {t('find.clear')}
              </Button>
            </li>
          )}
        </ul>
      )}
    </div>
  );
}
