import SlidersHorizontal from 'lucide-react/icons/sliders-horizontal';
import { FilterSheet } from '@/features/user/FilterSheet';
import { t } from '@/lib/words/find';
import { Button } from '@/ui/Button';
import { VisuallyHidden } from '@/ui/VisuallyHidden';
import { useFilterButton } from './logic';
import type { FilterButtonProps } from './props';
import style from './style.module.css';

/** The filters on a phone. That they are open concerns nobody else on the page: nothing else is drawn again for it. */
export function FilterButton(props: FilterButtonProps) {
  const { setCount, open, sheet } = useFilterButton(props);
  return (
    <>
      <Button look="quiet" size="sm" icon={SlidersHorizontal} onClick={open}>
        <span className={style.label}>
          {t('find.filters')}
          {setCount > 0 && (
            <>
              <span className={style.count} aria-hidden="true">
                {setCount}
              </span>
              <VisuallyHidden>{t('find.filters.set', { count: setCount })}</VisuallyHidden>
            </>
          )}
        </span>
      </Button>
      <FilterSheet {...sheet} filters={props.filters} picker={props.picker} />
    </>
  );
}
