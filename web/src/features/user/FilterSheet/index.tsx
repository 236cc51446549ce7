import { t } from '@/lib/words/find';
import { Button } from '@/ui/Button';
import { Sheet } from '@/ui/Sheet';
import { VisuallyHidden } from '@/ui/VisuallyHidden';
import { PlayerFilters } from '../PlayerFilters';
import { useFilterSheet } from './logic';
import type { FilterSheetProps } from './props';
import style from './style.module.css';

/** The filters on a phone. Its button tells how many they would find before one goes and looks. */
export function FilterSheet(props: FilterSheetProps) {
  const sheet = useFilterSheet(props);
  return (
    <Sheet
      title={t('find.filters')}
      isOpen={props.isOpen}
      isAhead
      onClose={props.onClose}
      footer={
        <>
          {sheet.clear && (
            <Button look="quiet" className={style.clear} onClick={sheet.clear}>
              {t('find.clear')}
            </Button>
          )}
          <Button onClick={sheet.apply}>{sheet.show}</Button>
          <VisuallyHidden role="status">{sheet.isCounting ? '' : sheet.show}</VisuallyHidden>
        </>
      }
    >
      <PlayerFilters filters={sheet.draft} onChange={sheet.setDraft} picker={props.picker} />
      {sheet.dearest && (
        <div className={style.dearest} role="status">
          <p>{sheet.dearest.text}</p>
          <Button look="outline" size="sm" onClick={sheet.dearest.drop}>
            {sheet.dearest.price}
          </Button>
        </div>
      )}
    </Sheet>
  );
}
