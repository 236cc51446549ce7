import X from 'lucide-react/icons/x';
import { t } from '@/lib/words/ui';
import { IconButton } from '@/ui/IconButton';
import { useSheet } from './logic';
import type { SheetProps } from './props';
import style from './style.module.css';

/**
 * From the bottom on a phone, in the middle on a desk. Its content is drawn when it first opens, and stays, so that a
 * draft outlives closing.
 */
export function Sheet(props: SheetProps) {
  const sheet = useSheet(props);
  return (
    <dialog {...sheet.dialog} className={style.sheet}>
      <div className={style.frame}>
        <header className={style.head}>
          <h2 id={sheet.titleId} className={style.title}>
            {props.title}
          </h2>
          <IconButton label={t('dialog.close')} icon={X} look="quiet" onClick={props.onClose} />
        </header>
        <div className={style.body}>{sheet.isDrawn && props.children}</div>
        {sheet.isDrawn && props.footer && <footer className={style.foot}>{props.footer}</footer>}
      </div>
    </dialog>
  );
}
